package com.junction.contract.tree;

import tools.jackson.databind.JsonNode;

/** A JSON reference in a value, such as an example. OpenAPI has references only in place of its own objects. */
public final class JsonReference {
    private JsonReference() {}

    /** Returns true if a value has only a {@code $ref}. Its author meant the target of the reference. */
    public static boolean isAlone(JsonNode value) {
        return value.size() == 1 && value.path("$ref").isString();
    }
}
