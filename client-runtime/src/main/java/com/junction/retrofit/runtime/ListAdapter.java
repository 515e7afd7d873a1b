package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes an array.
 *
 * @param <T> the type of its items
 */
final class ListAdapter<T> extends Composite<List<T>> {
    private final JsonAdapter<T> items;

    ListAdapter(JsonAdapter<T> items) {
        this.items = items;
    }

    JsonAdapter<T> items() {
        return items;
    }

    @Override
    List<T> read(JsonReader reader) throws IOException {
        Json.expect(reader, JsonReader.Token.BEGIN_ARRAY);
        List<T> list = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            list.add(items.fromJson(reader));
        }
        reader.endArray();
        return list.isEmpty() ? Collections.emptyList() : Collections.unmodifiableList(list);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable List<T> list) throws IOException {
        writer.beginArray();
        for (T item : Objects.requireNonNull(list)) {
            items.toJson(writer, item);
        }
        writer.endArray();
    }
}
