package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the texts of an {@link OpenEnum}. It finds known values without making a text.
 *
 * @param <E> the enum
 */
final class OpenTextAdapter<E extends OpenEnum<?>> extends ScalarAdapter<E> {
    private final List<E> constants;
    private volatile JsonReader.@Nullable Options texts;
    private final Function<String, E> valueOf;

    OpenTextAdapter(Map<Object, E> known, Function<String, E> valueOf) {
        super(JsonReader.Token.STRING, "a string");
        this.constants = new ArrayList<>(known.values());
        this.valueOf = valueOf;
    }

    /** The constants of the document. */
    List<E> constants() {
        return constants;
    }

    /** The value for a text, which may be unknown. */
    E valueOf(String text) {
        return valueOf.apply(text);
    }

    private JsonReader.Options texts() {
        JsonReader.Options known = texts;
        if (known == null) {
            known = JsonReader.Options.of(
                    constants.stream().map(Object::toString).toArray(String[]::new));
            texts = known;
        }
        return known;
    }

    @Override
    E read(JsonReader reader) throws IOException {
        int index = reader.selectString(texts());
        return index < 0 ? valueOf(reader.nextString()) : constants.get(index);
    }

    @Override
    void write(JsonWriter writer, E value) throws IOException {
        writer.value(value.toString());
    }
}
