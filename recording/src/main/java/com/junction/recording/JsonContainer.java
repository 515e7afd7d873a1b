package com.junction.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object or array while it is read. It may be a pair of the name of a secret and its value:
 * {@code {"name": "password", "value": "x"}} in any order, or {@code ["password", "x"]} in an array of pairs.
 */
final class JsonContainer {
    private static final Set<String> NAMES =
            Set.of("name", "key", "k", "field", "property", "parameter", "param", "header", "attribute", "label");

    private static final Set<String> VALUES = Set.of(
            "value",
            "values",
            "val",
            "v",
            "content",
            "contents",
            "text",
            "data",
            "string",
            "stringvalue",
            "string_value",
            "rawvalue",
            "raw_value",
            "default",
            "defaultvalue",
            "default_value");

    private final @Nullable JsonContainer around;
    private final boolean isObject;
    private final int start;
    private final List<Range> values = new ArrayList<>(0);
    private String name = "";
    private boolean isSecret;
    private int size;
    private boolean namesSecret;

    private record Range(int start, int end) {}

    JsonContainer(@Nullable JsonContainer around, boolean isObject, int start) {
        this.around = around;
        this.isObject = isObject;
        this.start = start;
    }

    /** Begins a property. */
    void name(String name, boolean isSecret) {
        this.name = name;
        this.isSecret = isSecret;
    }

    /** Returns whether the next value is a property with a secret name. */
    boolean hidesNext() {
        return isObject && isSecret;
    }

    /**
     * Adds a value.
     *
     * @param text the value if it is a string, which may be the name of a secret
     */
    void add(int from, int to, @Nullable String text, Predicate<String> names) {
        size++;
        String lower = name.toLowerCase(Locale.ROOT);
        if (isObject ? VALUES.contains(lower) : size == 2) {
            values.add(new Range(from, to));
        }
        if (text != null && (isObject ? NAMES.contains(lower) : size == 1)) {
            namesSecret |= names.test(text);
        }
    }

    /** Ends the container and returns the enclosing one, or null at the top level. */
    @Nullable
    JsonContainer close(int end, Cuts cuts) {
        boolean isPair = isObject || (size == 2 && around != null && !around.isObject);
        if (isPair && namesSecret) {
            values.forEach(value -> cuts.replace(value.start, value.end, JsonRedaction.HIDDEN));
        }
        if (around != null) {
            around.add(start, end, null, text -> false);
        }
        return around;
    }
}
