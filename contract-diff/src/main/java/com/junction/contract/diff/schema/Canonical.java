package com.junction.contract.diff.schema;

import com.junction.contract.tree.Place;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes values and schemas as texts that are equal if their meaning is equal. */
public final class Canonical {
    private static final Set<String> DOCUMENTATION =
            Set.of("title", "description", "example", "examples", "externalDocs", "deprecated");

    private Canonical() {}

    static BigDecimal number(JsonNode number) {
        return number(number.decimalValue());
    }

    static BigDecimal number(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    /** The text of a value. Equal numbers have equal texts, and the order of properties does not matter. */
    public static String value(JsonNode value) {
        if (value.isNumber()) {
            return number(value).toPlainString();
        }
        if (value.isArray()) {
            return value.valueStream().map(Canonical::value).collect(Collectors.joining(",", "[", "]"));
        }
        if (value.isObject()) {
            return object(value.propertyStream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> value(entry.getValue()))));
        }
        return value.toString();
    }

    /** The text of a schema with the schemas that it refers to, without documentation. */
    static String schema(Place place) {
        return schema(place, new HashSet<>());
    }

    private static String schema(Place raw, Set<String> above) {
        Place place = raw.follow();
        if (!place.node().isContainer()) {
            return value(place.node());
        }
        if (!above.add(place.pointer())) {
            return "…";
        }
        String text;
        if (place.node().isArray()) {
            text = IntStream.range(0, place.node().size())
                    .mapToObj(i -> schema(place.raw(String.valueOf(i)), above))
                    .collect(Collectors.joining(",", "[", "]"));
        } else {
            text = object(place.node().propertyNames().stream()
                    .filter(name -> !DOCUMENTATION.contains(name))
                    .collect(Collectors.toMap(name -> name, name -> schema(place.raw(name), above))));
        }
        above.remove(place.pointer());
        return text;
    }

    private static String object(Map<String, String> properties) {
        return new TreeMap<>(properties)
                .entrySet().stream()
                        .map(entry -> JsonNodeFactory.instance.stringNode(entry.getKey()) + ":" + entry.getValue())
                        .collect(Collectors.joining(",", "{", "}"));
    }
}
