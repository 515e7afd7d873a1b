package com.junction.contract.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A number format of the OpenAPI Format Registry. Texts in such a format, such as a long in quotes, are not validated.
 *
 * @param least the lowest number
 * @param most the highest number
 * @param integer whether fractions are excluded
 */
public record NumberFormat(BigDecimal least, BigDecimal most, boolean integer) {
    private static final Map<String, NumberFormat> BY_NAME = new HashMap<>();

    static {
        for (int bits : new int[] {8, 16, 32, 64}) {
            BigInteger end = BigInteger.ONE.shiftLeft(bits - 1);
            BY_NAME.put("int" + bits, integers(end.negate(), end.subtract(BigInteger.ONE)));
            BY_NAME.put(
                    "uint" + bits, integers(BigInteger.ZERO, end.shiftLeft(1).subtract(BigInteger.ONE)));
        }
        BigInteger safe = BigInteger.ONE.shiftLeft(53).subtract(BigInteger.ONE);
        BY_NAME.put("double-int", integers(safe.negate(), safe));
        BY_NAME.put("float", upTo(new BigDecimal(Float.MAX_VALUE)));
        BY_NAME.put("double", upTo(new BigDecimal(Double.MAX_VALUE)));
    }

    private static NumberFormat integers(BigInteger least, BigInteger most) {
        return new NumberFormat(new BigDecimal(least), new BigDecimal(most), true);
    }

    private static NumberFormat upTo(BigDecimal most) {
        return new NumberFormat(most.negate(), most, false);
    }

    /** The format with a name; empty if it is not a number format. */
    public static Optional<NumberFormat> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    static Iterable<String> names() {
        return BY_NAME.keySet();
    }

    /** Whether the format allows a value. It allows all values that are not numbers. */
    boolean accepts(JsonNode value) {
        return !value.isNumber() || accepts(value.decimalValue());
    }

    boolean accepts(BigDecimal number) {
        return number.compareTo(least) >= 0
                && number.compareTo(most) <= 0
                && !(integer && number.stripTrailingZeros().scale() > 0);
    }
}
