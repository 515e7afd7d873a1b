package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one value only.
 *
 * @param <T> its type in Java
 */
final class ConstantAdapter<T> extends JsonAdapter<T> {
    private final JsonAdapter<T> adapter;
    private final T constant;
    private final String problem;

    ConstantAdapter(JsonAdapter<T> adapter, T constant) {
        this.adapter = adapter;
        this.constant = constant;
        this.problem = "Not the constant " + constant;
    }

    JsonAdapter<T> adapter() {
        return adapter;
    }

    T value() {
        return constant;
    }

    /** Returns true if the value is equal to the constant in JSON. */
    boolean accepts(Object value) {
        return Json.key(constant).equals(Json.key(value));
    }

    /** Returns the constant, or throws an exception if the value is not equal to it. */
    T require(@Nullable Object value) {
        if (value == null || !accepts(value)) {
            throw new IllegalArgumentException("The only value allowed here is " + constant);
        }
        return constant;
    }

    @Override
    public T fromJson(JsonReader reader) throws IOException {
        if (!accepts(Objects.requireNonNull(adapter.fromJson(reader)))) {
            throw Json.mismatch(reader, problem);
        }
        return constant;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
        adapter.toJson(writer, require(value));
    }
}
