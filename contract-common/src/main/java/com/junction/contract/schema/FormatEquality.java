package com.junction.contract.schema;

import com.junction.contract.document.SchemaView;
import com.junction.contract.tree.Place;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Compares values as the format of their schema does: numbers of the format {@code double} or {@code float} as floating
 * point numbers, and UUIDs in any letter case (RFC 9562, section 4).
 */
final class FormatEquality {
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
        return has(format, instance, schema);
    }

    private static boolean has(String format, JsonPointer instance, Place described) {
        return SchemaView.of(described).composed().stream()
                .anyMatch(part -> instance.matches()
                        ? part.format().equals(format)
                        : below(part, instance).anyMatch(child -> has(format, instance.tail(), child)));
    }

    private static Stream<Place> below(SchemaView part, JsonPointer instance) {
        if (part.propertyNames().contains(instance.getMatchingProperty())) {
            return Stream.of(part.property(instance.getMatchingProperty()));
        }
        Place patterns = part.place().child("patternProperties");
        Stream<Place> values = Stream.concat(
                Stream.of(part.additionalProperties()),
                patterns.node().propertyNames().stream().map(patterns::child));
        Stream<Place> items = instance.mayMatchElement()
                ? Stream.concat(
                        Stream.of(part.items()),
                        part.prefixItems().stream()
                                .skip(instance.getMatchingIndex())
                                .limit(1))
                : Stream.empty();
        return Stream.concat(values, items);
    }
}
