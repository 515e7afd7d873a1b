package com.junction.contract.schema;

import com.junction.contract.tree.Place;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A place where two JSON values differ. Values are compared as JSON Schema compares them: {@code 1} and {@code 1.0} are
 * one number. Two texts of one time with one offset are equal too ({@code 12:00:00Z},
 * {@code 12:00:00.000+00:00}; RFC 3339, section 5.6).
 *
 * @param place the place of the difference in both values
 * @param expected the first value at this place; missing if it has none
 * @param actual the second value at this place; missing if it has none
 */
public record JsonDifference(JsonPointer place, JsonNode expected, JsonNode actual) {
    /** The first difference of two values; empty if they are equal. */
    public static Optional<JsonDifference> first(JsonNode expected, JsonNode actual) {
        return all(expected, actual).findFirst();
    }

    /**
     * The first difference of two values of a schema; empty if they are equal. A {@code double} and a {@code float} are
     * compared as floating point numbers ({@code 59587016159270070} is the double {@code 59587016159270072}), and a
     * {@code uuid} in any letter case.
     */
    public static Optional<JsonDifference> first(JsonNode expected, JsonNode actual, Place schema) {
        FormatEquality formats = new FormatEquality(schema);
        return all(expected, actual)
                .filter(difference -> !formats.isSameValue(difference))
                .findFirst();
    }

    /** All differences of two values, found lazily. */
    static Stream<JsonDifference> all(JsonNode expected, JsonNode actual) {
        if (expected.isArray() && actual.isArray()) {
            return IntStream.range(0, Math.max(expected.size(), actual.size()))
                    .boxed()
                    .flatMap(i -> all(expected.path(i), actual.path(i))
                            .map(item -> item.below(JsonPointer.empty().appendIndex(i))));
        }
        if (expected.isObject() && actual.isObject()) {
            return Stream.concat(
                    expected.properties().stream()
                            .flatMap(property -> ofProperty(property, actual.path(property.getKey()))),
                    actual.properties().stream()
                            .filter(property -> !expected.has(property.getKey()))
                            .map(JsonDifference::added));
        }
        return isSameScalar(expected, actual)
                ? Stream.empty()
                : Stream.of(new JsonDifference(JsonPointer.empty(), expected, actual));
    }

    private static Stream<JsonDifference> ofProperty(Map.Entry<String, JsonNode> expected, JsonNode actual) {
        return all(expected.getValue(), actual)
                .map(difference -> difference.below(JsonPointer.empty().appendProperty(expected.getKey())));
    }

    private static JsonDifference added(Map.Entry<String, JsonNode> property) {
        return new JsonDifference(
                JsonPointer.empty().appendProperty(property.getKey()), MissingNode.getInstance(), property.getValue());
    }

    private JsonDifference below(JsonPointer parent) {
        return new JsonDifference(parent.append(place), expected, actual);
    }

    private static boolean isSameScalar(JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && actual.isNumber()) {
            return expected.decimalValue().compareTo(actual.decimalValue()) == 0;
        }
        return expected.equals(actual)
                || (expected.isString() && actual.isString() && isSameTime(expected.asString(), actual.asString()));
    }

    private static boolean isSameTime(String expected, String actual) {
        try {
            return OffsetDateTime.parse(expected).equals(OffsetDateTime.parse(actual));
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
