package com.junction.contract.plan.values;

import tools.jackson.databind.JsonNode;

/** Values as texts. */
public final class ValueText {
    private static final int LONGEST_LABEL = 60;

    private ValueText() {}

    /** A string as it is, any other value as JSON. */
    public static String of(JsonNode value) {
        return value.isString() ? value.asString() : value.toString();
    }

    /** A short text for the name of a case. */
    public static String label(JsonNode value) {
        String text = of(value);
        return text.isEmpty() ? "''" : text.length() <= LONGEST_LABEL ? text : text.substring(0, LONGEST_LABEL) + "…";
    }
}
