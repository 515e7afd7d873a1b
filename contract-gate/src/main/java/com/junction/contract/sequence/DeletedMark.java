package com.junction.contract.sequence;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Recognizes a representation that says that its resource is deleted. */
final class DeletedMark {
    private static final Set<String> STATES = Set.of("status", "state", "lifecyclestate", "phase");

    private static final Set<String> WORDS =
            Set.of("delet", "archiv", "remov", "cancel", "inactiv", "trash", "terminat", "disabl", "closed", "void");

    private DeletedMark() {}

    static boolean isIn(JsonNode shown) {
        return isMarked(shown) || shown.valueStream().filter(JsonNode::isObject).anyMatch(DeletedMark::isMarked);
    }

    private static boolean isMarked(JsonNode shown) {
        for (Map.Entry<String, JsonNode> property : shown.properties()) {
            String name = property.getKey().replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
            JsonNode value = property.getValue();
            boolean says = WORDS.stream().anyMatch(name::contains)
                    && (value.isBoolean() ? value.asBoolean() : value.isValueNode() && !value.isNull());
            boolean is = STATES.contains(name)
                    && value.isString()
                    && WORDS.stream().anyMatch(value.asString().toLowerCase(Locale.ROOT)::contains);
            if (says || is) {
                return true;
            }
        }
        return false;
    }
}
