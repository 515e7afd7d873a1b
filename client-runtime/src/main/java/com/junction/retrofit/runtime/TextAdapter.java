package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.function.Function;

/**
 * Reads and writes a string that has a type of its own in Java.
 *
 * @param <T> the type, whose {@code toString()} makes the string
 */
final class TextAdapter<T> extends ScalarAdapter<T> {
    private final Function<String, T> parse;

    TextAdapter(Function<String, T> parse) {
        super(JsonReader.Token.STRING, "a value of the declared format");
        this.parse = parse;
    }

    /** Throws an exception if the string is not valid. */
    T parse(String text) {
        return parse.apply(text);
    }

    @Override
    T read(JsonReader reader) throws IOException {
        return parse(reader.nextString());
    }

    @Override
    void write(JsonWriter writer, T value) throws IOException {
        writer.value(value.toString());
    }
}
