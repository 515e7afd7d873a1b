package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a value of one token.
 *
 * @param <T> the type in Java
 */
abstract class ScalarAdapter<T> extends JsonAdapter<T> {
    private final JsonReader.Token token;
    private final String problem;

    /**
     * @param token the token of its values
     * @param description of a value, with its article
     */
    ScalarAdapter(JsonReader.Token token, String description) {
        this.token = token;
        this.problem = "Not " + description;
    }

    abstract T read(JsonReader reader) throws IOException;

    abstract void write(JsonWriter writer, T value) throws IOException;

    @Override
    public final T fromJson(JsonReader reader) throws IOException {
        return read(reader, reader.peek());
    }

    /** @param next the next token, for callers that have read it */
    final T read(JsonReader reader, JsonReader.Token next) throws IOException {
        if (next != token) {
            throw Json.unexpected(reader, token, next);
        }
        try {
            return read(reader);
        } catch (RuntimeException e) {
            // The message of the exception may quote the value.
            throw Json.mismatch(reader, problem);
        }
    }

    @Override
    public final void toJson(JsonWriter writer, @Nullable T value) throws IOException {
        write(writer, Objects.requireNonNull(value));
    }
}
