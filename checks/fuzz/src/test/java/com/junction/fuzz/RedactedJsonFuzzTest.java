package com.junction.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.junction.recording.Redaction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares recorded JSON with the result of another JSON reader. */
class RedactedJsonFuzzTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Redaction REDACTION = new Redaction(Set.of("own"));

    /** Redacted JSON must still be JSON, with the same values except those of secret names. */
    @FuzzTest
    void jsonKeepsAllButItsSecrets(byte[] input) {
        String body = new String(input, StandardCharsets.UTF_8);
        REDACTION.body(body, "application/json").ifPresent(shown -> {
            String text = body.startsWith("\uFEFF") ? body.substring(1) : body;
            compare(JSON.readTree(text), JSON.readTree(shown));
        });
    }

    private static void compare(JsonNode before, JsonNode after) {
        if (before.isObject()) {
            check(after.isObject() && after.size() <= before.size(), after);
            for (Map.Entry<String, JsonNode> property : after.properties()) {
                boolean hidden = property.getValue().asString("").equals(Redaction.HIDDEN);
                check(hidden || property.getValue().isNull() || !REDACTION.hides(property.getKey()), property);
                JsonNode value = before.get(property.getKey());
                if (!hidden && value != null) {
                    compare(value, property.getValue());
                }
            }
        } else if (before.isArray()) {
            check(after.isArray() && after.size() == before.size(), after);
            for (int i = 0; i < before.size(); i++) {
                if (!after.get(i).asString("").equals(Redaction.HIDDEN)) {
                    compare(before.get(i), after.get(i));
                }
            }
        } else if (before.isString()) {
            check(after.isString(), after);
        } else {
            check(before.equals(after), after);
        }
    }

    private static void check(boolean holds, Object where) {
        if (!holds) {
            throw new AssertionError("This is not so for " + where);
        }
    }
}
