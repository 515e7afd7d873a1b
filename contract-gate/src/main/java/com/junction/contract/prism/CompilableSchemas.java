package com.junction.contract.prism;

import com.junction.contract.document.Contract;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rewrites schemas so that Prism's validator (Ajv 8) can compile them, without changing their meaning. Prism accepts
 * every request if it cannot compile a schema.
 */
final class CompilableSchemas {
    /** The characters that JavaScript patterns with the flag {@code u} can escape, beside letters and digits. */
    private static final String ESCAPABLE = "^$\\.*+?()[]{}|/";

    /** Keywords whose value maps names to schemas or responses. */
    private static final Set<String> ENTRIES_BY_NAME = Set.of(
            "properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas", "responses");

    private static final Set<String> VALUES = Set.of("example", "examples", "default", "enum", "const");

    private final boolean version30;

    CompilableSchemas(Contract contract) {
        this.version30 = contract.isOpenApi30();
    }

    /** Rewrites all schemas of a document. */
    void rewrite(JsonNode node) {
        if (node instanceof ObjectNode object) {
            rewriteKeywords(object);
            object.forEachEntry((name, child) -> {
                if (ENTRIES_BY_NAME.contains(name)) {
                    child.forEach(this::rewrite);
                } else if (!VALUES.contains(name)) {
                    rewrite(child);
                }
            });
        } else {
            node.forEach(this::rewrite);
        }
    }

    private void rewriteKeywords(ObjectNode schema) {
        // "nullable" has no effect without a type (OpenAPI 3.0.3, Schema Object).
        if (schema.path("nullable").isBoolean() && !schema.has("type")) {
            schema.remove("nullable");
        }
        // OpenAPI 3.0 has booleans here, JSON Schema 2020-12 has numbers.
        if (!version30) {
            for (String bound : List.of("exclusiveMinimum", "exclusiveMaximum")) {
                if (schema.path(bound).isBoolean()) {
                    schema.remove(bound);
                }
            }
        }
        if (schema.path("pattern").isString()) {
            schema.put("pattern", withoutNeedlessEscapes(schema.path("pattern").asString()));
        }
    }

    /** The same pattern without escapes such as {@code \:}, which JavaScript rejects. */
    static String withoutNeedlessEscapes(String pattern) {
        StringBuilder kept = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char letter = pattern.charAt(i);
            if (letter == '\\' && i + 1 < pattern.length()) {
                char escaped = pattern.charAt(++i);
                boolean needed = Character.isLetterOrDigit(escaped)
                        || ESCAPABLE.indexOf(escaped) >= 0
                        || (escaped == '-' && inClass);
                kept.append(needed ? "\\" : "").append(escaped);
            } else {
                inClass = letter == '[' || (inClass && letter != ']');
                kept.append(letter);
            }
        }
        return kept.toString();
    }
}
