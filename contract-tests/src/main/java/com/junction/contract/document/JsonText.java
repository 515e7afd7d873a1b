package com.junction.contract.document;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as text and as values. */
public final class JsonText {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private JsonText() {}

    /** The value of a JSON text, or null where it is none. */
    public static @Nullable JsonNode parse(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            return node.isMissingNode() ? null : node;
        } catch (JacksonException e) {
            return null;
        }
    }

    /** Whether two values are equal as JSON Schema sees it: 1 and 1.0 are one number; so are moments. */
    public static boolean sameValue(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        if (one.isArray() && other.isArray()) {
            boolean same = one.size() == other.size();
            Iterator<JsonNode> others = other.iterator();
            for (JsonNode item : one) {
                same = same && sameValue(item, others.next());
            }
            return same;
        }
        if (one.isObject() && other.isObject()) {
            boolean same = one.size() == other.size();
            for (Map.Entry<String, JsonNode> property : one.properties()) {
                JsonNode value = other.get(property.getKey());
                same = same && value != null && sameValue(property.getValue(), value);
            }
            return same;
        }
        return one.equals(other)
                || (one.isString() && other.isString() && sameMoment(one.asString(), other.asString()));
    }

    /** A date-time has several texts: {@code 12:00:00Z}, {@code 12:00:00.000+00:00} (RFC 3339, section 5.6). */
    private static boolean sameMoment(String one, String other) {
        try {
            return OffsetDateTime.parse(one).equals(OffsetDateTime.parse(other));
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
