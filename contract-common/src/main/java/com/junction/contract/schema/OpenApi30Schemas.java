package com.junction.contract.schema;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Translates schemas of OpenAPI 3.0 to JSON Schema 2020-12 (OpenAPI 3.0.4, Schema Object). */
final class OpenApi30Schemas {
    private static final Map<String, String> EXCLUSIVE =
            Map.of("exclusiveMinimum", "minimum", "exclusiveMaximum", "maximum");

    private OpenApi30Schemas() {}

    static JsonNode translate(JsonNode document) {
        JsonNode copy = document.deepCopy();
        rewrite(copy);
        return copy;
    }

    private static void rewrite(JsonNode node) {
        if (node instanceof ArrayNode array) {
            array.forEach(OpenApi30Schemas::rewrite);
        } else if (node instanceof ObjectNode object) {
            if (object.path("$ref").isString()) {
                // Keywords beside a reference are ignored.
                object.retain(List.of("$ref"));
                return;
            }
            if (object.path("nullable").isBoolean() && object.remove("nullable").asBoolean()) {
                JsonNode type = object.path("type");
                if (type.isString()) {
                    object.putArray("type").add(type.asString()).add("null");
                }
            }
            EXCLUSIVE.forEach((exclusive, bound) -> {
                if (object.path(exclusive).isBoolean()
                        && object.remove(exclusive).asBoolean()
                        && object.has(bound)) {
                    object.set(exclusive, object.remove(bound));
                }
            });
            object.forEach(OpenApi30Schemas::rewrite);
        }
    }
}
