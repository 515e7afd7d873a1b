package com.junction.contract.output;

import java.io.Writer;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes records as indented JSON, with their components in the declared order. */
public final class JsonWriter {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private JsonWriter() {}

    /** Writes a record, and closes the writer. */
    public static void write(Object value, Writer to) {
        JSON.writeValue(to, value);
    }
}
