package com.junction.retrofit.runtime;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows every difference between two values that were read. */
final class Description {
    private Description() {}

    /** The value with the numbers of its members and the names of its types. */
    static String of(@Nullable Object value) {
        if (value instanceof AnyUnion union) {
            return "#" + union.number() + "(" + of(union.get()) + ")";
        }
        if (value instanceof JsonObject<?, ?> object) {
            String type = object.toString().replaceFirst("\\{.*", "");
            return type + of(Arrays.asList(object.values())) + of(object.getAdditionalProperties());
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + of(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Description::of).collect(Collectors.joining(",", "[", "]"));
        }
        return value + ":" + (value == null ? "" : value.getClass().getSimpleName());
    }
}
