package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes an object whose properties are all of one type.
 *
 * @param <T> the type
 */
final class MapAdapter<T> extends Composite<Map<String, T>> {
    private final JsonAdapter<T> values;

    MapAdapter(JsonAdapter<T> values) {
        this.values = values;
    }

    JsonAdapter<T> values() {
        return values;
    }

    @Override
    Map<String, T> read(JsonReader reader) throws IOException {
        Json.expect(reader, JsonReader.Token.BEGIN_OBJECT);
        Map<String, T> map = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            map.put(reader.nextName(), values.fromJson(reader));
        }
        reader.endObject();
        return map.isEmpty() ? Collections.emptyMap() : Collections.unmodifiableMap(map);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Map<String, T> map) throws IOException {
        writer.beginObject();
        for (Map.Entry<String, T> entry : Objects.requireNonNull(map).entrySet()) {
            writer.name(entry.getKey());
            values.toJson(writer, entry.getValue());
        }
        writer.endObject();
    }
}
