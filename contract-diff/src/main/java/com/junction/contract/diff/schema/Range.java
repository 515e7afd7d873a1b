package com.junction.contract.diff.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The range of a number, or of the size of a string, a list or an object.
 *
 * @param lower the lower bound, or null
 * @param upper the upper bound, or null
 */
public record Range(@Nullable Bound lower, @Nullable Bound upper) {
    static final Range ALL = new Range(null, null);

    private static final Pattern INTEGERS = Pattern.compile("\"(u?)int(8|16|32|64)\"");

    /** A bound. An exclusive bound is not in the range. */
    record Bound(BigDecimal value, boolean exclusive) {
        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /** The range of a schema for values of a type. */
    static Range read(JsonNode schema, JsonType type) {
        return switch (type) {
            case INTEGER, NUMBER -> ofNumbers(schema, type == JsonType.INTEGER);
            case STRING -> ofSizes(schema, "Length");
            case ARRAY -> ofSizes(schema, "Items");
            case OBJECT -> ofSizes(schema, "Properties");
            default -> ALL;
        };
    }

    /** The range of an integer format, such as {@code "int32"} (OpenAPI Format Registry). */
    public static Range ofFormat(String format) {
        Matcher integers = INTEGERS.matcher(format);
        if (!integers.matches()) {
            return ALL;
        }
        boolean signed = integers.group(1).isEmpty();
        int bits = Integer.parseInt(integers.group(2));
        BigInteger size = BigInteger.TWO.pow(signed ? bits - 1 : bits);
        return new Range(
                new Bound(Canonical.number(new BigDecimal(signed ? size.negate() : BigInteger.ZERO)), false),
                new Bound(Canonical.number(new BigDecimal(size.subtract(BigInteger.ONE))), false));
    }

    private static Range ofSizes(JsonNode schema, String what) {
        JsonNode least = schema.path("min" + what);
        JsonNode most = schema.path("max" + what);
        return new Range(
                least.isNumber() && least.decimalValue().signum() > 0 ? bound(least, false) : null,
                most.isNumber() ? bound(most, false) : null);
    }

    private static Range ofNumbers(JsonNode schema, boolean integers) {
        Range range = new Range(
                        bound(
                                schema.path("minimum"),
                                schema.path("exclusiveMinimum").booleanValue(false)),
                        bound(
                                schema.path("maximum"),
                                schema.path("exclusiveMaximum").booleanValue(false)))
                .and(new Range(
                        bound(schema.path("exclusiveMinimum"), true), bound(schema.path("exclusiveMaximum"), true)));
        return integers
                ? new Range(
                        inclusive(range.lower, BigDecimal.ONE, RoundingMode.CEILING),
                        inclusive(range.upper, BigDecimal.ONE.negate(), RoundingMode.FLOOR))
                : range;
    }

    private static @Nullable Bound bound(JsonNode value, boolean exclusive) {
        return value.isNumber() ? new Bound(Canonical.number(value), exclusive) : null;
    }

    /** The inclusive bound that is equal for integers. */
    private static @Nullable Bound inclusive(@Nullable Bound bound, BigDecimal step, RoundingMode rounding) {
        if (bound == null) {
            return null;
        }
        BigDecimal whole = bound.value.setScale(0, rounding);
        boolean itself = bound.exclusive && whole.compareTo(bound.value) == 0;
        return new Bound(Canonical.number(itself ? whole.add(step) : whole), false);
    }

    /** The intersection of two ranges. */
    public Range and(Range other) {
        return new Range(
                moreThan(lower, other.lower) ? lower : other.lower, lessThan(upper, other.upper) ? upper : other.upper);
    }

    /** Whether this range contains values that the other one does not. */
    public boolean exceeds(Range other) {
        return moreThan(other.lower, lower) || lessThan(other.upper, upper);
    }

    private static boolean moreThan(@Nullable Bound one, @Nullable Bound other) {
        if (one == null || other == null) {
            return one != null;
        }
        int order = one.value.compareTo(other.value);
        return order > 0 || (order == 0 && one.exclusive && !other.exclusive);
    }

    private static boolean lessThan(@Nullable Bound one, @Nullable Bound other) {
        if (one == null || other == null) {
            return one != null;
        }
        int order = one.value.compareTo(other.value);
        return order < 0 || (order == 0 && one.exclusive && !other.exclusive);
    }

    /** The range in mathematical notation, such as {@code [1, 5)}. */
    @Override
    public String toString() {
        return (lower == null ? "(-∞" : (lower.exclusive ? "(" : "[") + lower)
                + ", "
                + (upper == null ? "∞)" : upper + (upper.exclusive ? ")" : "]"));
    }
}
