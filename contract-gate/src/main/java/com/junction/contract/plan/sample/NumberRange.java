package com.junction.contract.plan.sample;

import com.junction.contract.schema.NumberFormat;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The numbers that several schemas allow together. Numbers are exact and of any size. */
public final class NumberRange {
    private static final BigDecimal FRACTION = new BigDecimal("0.25");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Numbers that differ in scale by more digits are not computed. */
    private static final int DIGITS = 1000;

    private @Nullable Bound least;
    private @Nullable Bound most;

    /** All numbers are multiples of this one; null if they may be any. */
    private @Nullable BigDecimal step;

    private record Bound(BigDecimal number, boolean exclusive) {}

    private NumberRange() {}

    /**
     * Reads the bounds of schemas.
     *
     * @param integer whether one of the schemas has the type integer
     */
    static NumberRange of(List<JsonNode> schemas, boolean integer) {
        NumberRange range = new NumberRange();
        if (integer) {
            range.step = BigDecimal.ONE;
        }
        schemas.forEach(range::restrict);
        return range;
    }

    private void restrict(JsonNode schema) {
        restrict(schema, "minimum", "exclusiveMinimum", true);
        restrict(schema, "maximum", "exclusiveMaximum", false);
        NumberFormat.of(schema.path("format").asString("")).ifPresent(format -> {
            raise(new Bound(format.least(), false));
            lower(new Bound(format.most(), false));
            if (format.integer()) {
                multiplesOf(BigDecimal.ONE);
            }
        });
        JsonNode multiple = schema.path("multipleOf");
        if (multiple.isNumber() && multiple.decimalValue().signum() > 0) {
            multiplesOf(multiple.decimalValue());
        }
    }

    /** An exclusive bound is a number in OpenAPI 3.1, and a flag in 3.0. */
    private void restrict(JsonNode schema, String keyword, String exclusive, boolean raises) {
        if (schema.path(keyword).isNumber()) {
            boolean flag =
                    schema.path(exclusive).isBoolean() && schema.path(exclusive).asBoolean();
            restrict(new Bound(schema.path(keyword).decimalValue(), flag), raises);
        }
        if (schema.path(exclusive).isNumber()) {
            restrict(new Bound(schema.path(exclusive).decimalValue(), true), raises);
        }
    }

    private void restrict(Bound bound, boolean raises) {
        if (raises) {
            raise(bound);
        } else {
            lower(bound);
        }
    }

    private void raise(Bound bound) {
        int order = least == null ? 1 : bound.number().compareTo(least.number());
        if (order > 0 || (order == 0 && bound.exclusive())) {
            least = bound;
        }
    }

    private void lower(Bound bound) {
        int order = most == null ? -1 : bound.number().compareTo(most.number());
        if (order < 0 || (order == 0 && bound.exclusive())) {
            most = bound;
        }
    }

    /** Combines two steps to their least common multiple. */
    private void multiplesOf(BigDecimal multiple) {
        if (step == null) {
            step = multiple;
            return;
        }
        int scale = Math.max(0, Math.max(step.scale(), multiple.scale()));
        if (scale > DIGITS) {
            return;
        }
        BigInteger one = step.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        BigInteger other = multiple.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        step = new BigDecimal(one.divide(one.gcd(other)).multiply(other), scale);
    }

    /** The allowed number nearest to a wanted one; empty if no number is allowed. */
    public Optional<BigDecimal> nearest(BigDecimal wanted) {
        BigDecimal value = wanted;
        Optional<BigDecimal> lowest = lowest();
        Optional<BigDecimal> highest = highest();
        if (lowest.isPresent() && value.compareTo(lowest.get()) < 0) {
            value = lowest.get();
        }
        if (highest.isPresent() && value.compareTo(highest.get()) > 0) {
            value = highest.get();
        }
        BigDecimal snapped = snapped(value, RoundingMode.CEILING);
        return Optional.of(allows(snapped) ? snapped : snapped(value, RoundingMode.FLOOR))
                .filter(this::allows)
                .map(NumberRange::plain);
    }

    /** Without trailing zeros and without an exponent. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    /** The lowest allowed number, or one near to it; empty without a lower bound. */
    public Optional<BigDecimal> lowest() {
        return least == null ? Optional.empty() : Optional.of(first(least, RoundingMode.CEILING, 1));
    }

    /** The highest allowed number, or one near to it; empty without an upper bound. */
    public Optional<BigDecimal> highest() {
        return most == null ? Optional.empty() : Optional.of(first(most, RoundingMode.FLOOR, -1));
    }

    private BigDecimal first(Bound bound, RoundingMode rounding, int sign) {
        BigDecimal number = snapped(bound.number(), rounding);
        boolean excluded = bound.exclusive() && number.compareTo(bound.number()) == 0;
        return excluded ? number.add(gap().multiply(BigDecimal.valueOf(sign))) : number;
    }

    /** A number just below the lower bound; empty without a lower bound. */
    public Optional<BigDecimal> below() {
        return least == null ? Optional.empty() : Optional.of(beyond(least, lowest().orElseThrow(), -1));
    }

    /** A number just above the upper bound; empty without an upper bound. */
    public Optional<BigDecimal> above() {
        return most == null
                ? Optional.empty()
                : Optional.of(beyond(most, highest().orElseThrow(), 1));
    }

    private BigDecimal beyond(Bound bound, BigDecimal last, int sign) {
        return bound.exclusive() && step == null ? bound.number() : last.add(gap().multiply(BigDecimal.valueOf(sign)));
    }

    /** A number within the bounds that is not a multiple of the step; empty without a step. */
    public Optional<BigDecimal> noMultiple() {
        BigDecimal multiple = step;
        if (multiple == null || multiple.scale() > DIGITS) {
            return Optional.empty();
        }
        BigDecimal start = nearest(multiple).orElse(multiple);
        return Optional.of(start.add(multiple.multiply(HALF)))
                .filter(this::isWithin)
                .or(() -> Optional.of(start.subtract(multiple.multiply(HALF))));
    }

    /** The distance from a number to the next one. */
    private BigDecimal gap() {
        if (step != null) {
            return step;
        }
        if (least != null && most != null) {
            BigDecimal middle = most.number().subtract(least.number()).multiply(HALF);
            if (middle.signum() > 0) {
                return middle.min(FRACTION);
            }
        }
        return FRACTION;
    }

    private BigDecimal snapped(BigDecimal number, RoundingMode rounding) {
        BigDecimal multiple = step;
        boolean tooFine = multiple == null || multiple.scale() - (long) number.scale() > DIGITS;
        if (multiple == null || tooFine) {
            return number;
        }
        BigDecimal[] parts = number.divideAndRemainder(multiple);
        BigDecimal snapped = number.subtract(parts[1]);
        if (parts[1].signum() > 0 && rounding == RoundingMode.CEILING) {
            return snapped.add(multiple);
        }
        return parts[1].signum() < 0 && rounding == RoundingMode.FLOOR ? snapped.subtract(multiple) : snapped;
    }

    private boolean allows(BigDecimal number) {
        BigDecimal multiple = step;
        return isWithin(number)
                && (multiple == null
                        || multiple.scale() - (long) number.scale() > DIGITS
                        || number.remainder(multiple).signum() == 0);
    }

    private boolean isWithin(BigDecimal number) {
        return isInside(least, number, 1) && isInside(most, number, -1);
    }

    private static boolean isInside(@Nullable Bound bound, BigDecimal number, int sign) {
        int order = bound == null ? 1 : number.compareTo(bound.number()) * sign;
        return order > 0 || (order == 0 && bound != null && !bound.exclusive());
    }
}
