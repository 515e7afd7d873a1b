package com.junction.contract.plan.values;

import com.junction.contract.schema.NumberFormat;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The numbers that schemas allow together, exactly and of any size. */
final class NumberRange {
    private static final BigDecimal FRACTION = new BigDecimal("0.25");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Whatever is finer or coarser by so many digits cannot be written out. */
    private static final int DIGITS = 1000;

    private @Nullable Bound least;
    private @Nullable Bound most;

    /** What every number is a multiple of, or null. */
    private @Nullable BigDecimal step;

    private record Bound(BigDecimal number, boolean exclusive) {}

    private NumberRange() {}

    /** @param integer whether a schema is of integers */
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

    /** Bounds of OpenAPI 3.1, where an exclusive one is a number, or of 3.0, where it is a flag. */
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

    /** Multiples of two numbers are those of their least common one. */
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

    /** The allowed number that is next to a wanted one; empty where there is none. */
    Optional<BigDecimal> nearest(BigDecimal wanted) {
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

    /** As people write it. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    /** The lowest allowed number, or one that is near to it; empty where there is no end. */
    Optional<BigDecimal> lowest() {
        return least == null ? Optional.empty() : Optional.of(first(least, RoundingMode.CEILING, 1));
    }

    /** The highest allowed number, or one that is near to it; empty where there is no end. */
    Optional<BigDecimal> highest() {
        return most == null ? Optional.empty() : Optional.of(first(most, RoundingMode.FLOOR, -1));
    }

    private BigDecimal first(Bound bound, RoundingMode rounding, int sign) {
        BigDecimal number = snapped(bound.number(), rounding);
        boolean excluded = bound.exclusive() && number.compareTo(bound.number()) == 0;
        return excluded ? number.add(gap().multiply(BigDecimal.valueOf(sign))) : number;
    }

    /** A number that is too low by as little as may be; empty where none is. */
    Optional<BigDecimal> below() {
        return least == null ? Optional.empty() : Optional.of(beyond(least, lowest().orElseThrow(), -1));
    }

    /** A number that is too high by as little as may be; empty where none is. */
    Optional<BigDecimal> above() {
        return most == null
                ? Optional.empty()
                : Optional.of(beyond(most, highest().orElseThrow(), 1));
    }

    private BigDecimal beyond(Bound bound, BigDecimal last, int sign) {
        return bound.exclusive() && step == null ? bound.number() : last.add(gap().multiply(BigDecimal.valueOf(sign)));
    }

    /** A number that breaks no bound, but is no multiple; empty where each number is one. */
    Optional<BigDecimal> noMultiple() {
        BigDecimal multiple = step;
        if (multiple == null || multiple.scale() > DIGITS) {
            return Optional.empty();
        }
        BigDecimal start = nearest(multiple).orElse(multiple);
        return Optional.of(start.add(multiple.multiply(HALF)))
                .filter(this::isWithin)
                .or(() -> Optional.of(start.subtract(multiple.multiply(HALF))));
    }

    /** From a number to the next. */
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
