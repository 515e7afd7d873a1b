package com.junction.retrofit.generator.types;

import com.fasterxml.jackson.databind.JsonNode;
import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.spec.Schema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;

/** Chooses Java types for the numbers of a schema, and writes numbers as Java source. */
public final class Numbers {
    private static final Set<String> LONG_FORMATS = Set.of("int64", "uint32", "timestamp", "unix-time");
    private static final Set<String> VALUES = Set.of("minimum", "maximum", "default", "example");

    /** Longer numbers are written with an exponent. */
    private static final int LONGEST_PLAIN = 40;

    private Numbers() {}

    /** The Java types for integers. */
    enum Width {
        INT,
        LONG,
        BIG;

        /** Returns the smallest width for a value. */
        public static Width of(BigDecimal value) {
            if (value.precision() - (long) value.scale() > 20) {
                return BIG;
            }
            BigInteger integer = value.toBigInteger();
            if (integer.bitLength() < Integer.SIZE) {
                return INT;
            }
            return integer.bitLength() < Long.SIZE ? LONG : BIG;
        }
    }

    /**
     * Returns the width of an integer by its format, its bounds and the values in the document.
     *
     * @param wide whether integers without a format are {@code long}
     */
    public static Width width(Schema schema, boolean wide) {
        String format = schema.format().orElse("");
        Width width = LONG_FORMATS.contains(format) || (wide && format.isEmpty()) ? Width.LONG : Width.INT;
        width = format.equals("uint64") ? Width.BIG : width;
        for (String keyword : VALUES) {
            JsonNode value = schema.node().value().path(keyword);
            if (value.isNumber()) {
                width = max(width, Width.of(value.decimalValue()));
            }
        }
        JsonNode above = schema.node().value().path("exclusiveMinimum");
        if (above.isNumber()) {
            width = max(width, Width.of(above.decimalValue().add(BigDecimal.ONE)));
        }
        JsonNode below = schema.node().value().path("exclusiveMaximum");
        return below.isNumber() ? max(width, Width.of(below.decimalValue().subtract(BigDecimal.ONE))) : width;
    }

    static JavaType.Scalar type(Width width) {
        return switch (width) {
            case INT -> JavaType.Scalar.INTEGER;
            case LONG -> JavaType.Scalar.LONG;
            case BIG -> JavaType.Scalar.BIG_INTEGER;
        };
    }

    /** Returns a {@code BigInteger} as source. */
    public static Code integer(BigInteger value) {
        return Code.format("new %s(%s)", TypeCode.boxed(JavaType.Scalar.BIG_INTEGER), Code.literal(value.toString()));
    }

    static boolean isDouble(Schema schema, GeneratorOptions options) {
        return switch (schema.format().orElse("")) {
            case "double", "float" -> true;
            case "decimal" -> false;
            default -> options.doubleNumbers();
        };
    }

    public static Width max(Width one, Width other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /** Returns a {@code BigDecimal} as source. */
    public static Code decimal(BigDecimal value) {
        return Code.format("new %s(%s)", TypeCode.boxed(JavaType.Scalar.DECIMAL), Code.literal(text(value)));
    }

    /** Returns the number as {@code BigDecimal} prints it, after a short number was expanded. */
    public static String text(BigDecimal value) {
        boolean plain = value.precision() + Math.abs((long) value.scale()) <= LONGEST_PLAIN;
        return new BigDecimal(plain ? value.toPlainString() : value.toString()).toString();
    }
}
