package com.junction.contract.schema;

import com.junction.document.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Compares values as the format of their schema does: numbers of the format {@code double} or {@code float} as floating
 * point numbers, and UUIDs in any letter case (RFC 9562, section 4).
 */
final class FormatEquality {
    private static final List<String> COMPOSITIONS = List.of("allOf", "oneOf", "anyOf");

    private final Place schema;

    FormatEquality(Place schema) {
        this.schema = schema;
    }

    /** True if the values differ as JSON, and are equal in the format of their schema. */
    boolean isSameValue(JsonDifference difference) {
        JsonNode expected = difference.expected();
        JsonNode actual = difference.actual();
        if (expected.isNumber() && actual.isNumber()) {
            return (isSameDouble(expected, actual) && has("double", difference.place()))
                    || (isSameFloat(expected, actual) && has("float", difference.place()));
        }
        return expected.isString()
                && actual.isString()
                && expected.asString().equalsIgnoreCase(actual.asString())
                && has("uuid", difference.place());
    }

    private static boolean isSameDouble(JsonNode expected, JsonNode actual) {
        return expected.decimalValue().doubleValue() == actual.decimalValue().doubleValue();
    }

    private static boolean isSameFloat(JsonNode expected, JsonNode actual) {
        return expected.decimalValue().floatValue() == actual.decimalValue().floatValue();
    }

    private boolean has(String format, JsonPointer instance) {
        return has(format, instance, schema, new HashSet<>());
    }

    /** @param visited the schemas that describe the same instance: compositions may contain themselves */
    private boolean has(String format, JsonPointer instance, Place described, Set<String> visited) {
        Place place = described.follow();
        if (!place.node().isObject() || !visited.add(place.key())) {
            return false;
        }
        if (COMPOSITIONS.stream()
                .flatMap(keyword -> place.children(keyword).stream())
                .anyMatch(member -> has(format, instance, member, visited))) {
            return true;
        }
        return instance.matches()
                ? place.node().path("format").asString("").equals(format)
                : below(place, instance).anyMatch(child -> has(format, instance.tail(), child, new HashSet<>()));
    }

    private Stream<Place> below(Place place, JsonPointer instance) {
        if (place.node().path("properties").has(instance.getMatchingProperty())) {
            return Stream.of(place.child("properties", instance.getMatchingProperty()));
        }
        Stream<Place> values = Stream.concat(
                Stream.of(place.child("additionalProperties")),
                place.child("patternProperties").node().propertyNames().stream()
                        .map(pattern -> place.child("patternProperties", pattern)));
        Stream<Place> items = instance.mayMatchElement()
                ? Stream.concat(
                        Stream.of(place.child("items")),
                        place.children("prefixItems").stream()
                                .skip(instance.getMatchingIndex())
                                .limit(1))
                : Stream.empty();
        return Stream.concat(values, items);
    }
}
