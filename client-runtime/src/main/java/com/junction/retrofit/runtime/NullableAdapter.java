package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a value, or null.
 *
 * @param <T> the type of the value
 */
final class NullableAdapter<T> extends JsonAdapter<@Nullable T> {
    private final JsonAdapter<T> adapter;

    NullableAdapter(JsonAdapter<T> adapter) {
        this.adapter = adapter;
    }

    JsonAdapter<T> adapter() {
        return adapter;
    }

    @Override
    public @Nullable T fromJson(JsonReader reader) throws IOException {
        return reader.peek() == JsonReader.Token.NULL ? reader.nextNull() : adapter.fromJson(reader);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
        if (value == null) {
            // By default, Moshi does not write properties that are null.
            Json.VALUE.toJson(writer, null);
        } else {
            adapter.toJson(writer, value);
        }
    }
}
