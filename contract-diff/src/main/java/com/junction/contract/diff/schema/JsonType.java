package com.junction.contract.diff.schema;

import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The types of JSON Schema. */
public enum JsonType {
    NULL,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    ARRAY,
    OBJECT;

    /** The type of a value. */
    static JsonType of(JsonNode value) {
        return switch (value.getNodeType()) {
            case BOOLEAN -> BOOLEAN;
            case NUMBER -> value.canConvertToExactIntegral() ? INTEGER : NUMBER;
            case STRING -> STRING;
            case ARRAY -> ARRAY;
            case OBJECT -> OBJECT;
            default -> NULL;
        };
    }

    /** The type with a name; empty if there is none. */
    static Optional<JsonType> named(String name) {
        for (JsonType type : values()) {
            if (type.toString().equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** Whether all values of a type are values of this one. */
    public boolean includes(JsonType other) {
        return this == other || (this == NUMBER && other == INTEGER);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
