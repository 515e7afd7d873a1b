package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a value that is one of several constants.
 *
 * @param <W> the type of the value on the wire
 * @param <E> the type of the constants
 */
final class EnumAdapter<W, E> extends JsonAdapter<E> {
    private final JsonAdapter<W> wire;
    private final Function<W, @Nullable E> find;
    private final String problem;
    private final Function<E, W> toWire;

    EnumAdapter(JsonAdapter<W> wire, Function<W, @Nullable E> find, String problem, Function<E, W> toWire) {
        this.wire = wire;
        this.find = find;
        this.problem = problem;
        this.toWire = toWire;
    }

    JsonAdapter<W> wire() {
        return wire;
    }

    /** The constant for a value; null if there is not one. */
    @Nullable
    E find(W value) {
        return find.apply(value);
    }

    W toWire(E constant) {
        return toWire.apply(constant);
    }

    @Override
    public E fromJson(JsonReader reader) throws IOException {
        E constant = find(Objects.requireNonNull(wire.fromJson(reader)));
        if (constant == null) {
            throw Json.mismatch(reader, problem);
        }
        return constant;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable E value) throws IOException {
        wire.toJson(writer, toWire(Objects.requireNonNull(value)));
    }
}
