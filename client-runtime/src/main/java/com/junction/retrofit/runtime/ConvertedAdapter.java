package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a value that has a type of its own in Java.
 *
 * @param <W> the type of the value on the wire
 * @param <T> its own type
 */
final class ConvertedAdapter<W, T> extends JsonAdapter<T> {
    private final JsonAdapter<W> wire;
    private final Function<W, T> read;
    private final Function<T, W> write;

    ConvertedAdapter(JsonAdapter<W> wire, Function<W, T> read, Function<T, W> write) {
        this.wire = wire;
        this.read = read;
        this.write = write;
    }

    JsonAdapter<W> wire() {
        return wire;
    }

    T ofWire(W value) {
        return read.apply(value);
    }

    W toWire(T value) {
        return write.apply(value);
    }

    @Override
    public T fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            throw Json.mismatch(reader, "Expected a value but was NULL");
        }
        return ofWire(Objects.requireNonNull(wire.fromJson(reader)));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
        wire.toJson(writer, toWire(Objects.requireNonNull(value)));
    }
}
