package com.junction.contract.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Numbers that a schema allows. */
final class SampleNumbers {
    private static final BigDecimal FRACTION = new BigDecimal("0.25");

    private SampleNumbers() {}

    /** The allowed number that is next to a wanted one. */
    static BigDecimal near(JsonNode node, BigDecimal wanted) {
        BigDecimal value = wanted;
        boolean integer = SchemaReader.type(node).equals("integer");
        BigDecimal least = least(node);
        BigDecimal most = most(node);
        if (least != null && value.compareTo(least) < 0) {
            value = least;
        }
        if (most != null && value.compareTo(most) > 0) {
            value = most;
        }
        if (node.path("multipleOf").isNumber()) {
            BigDecimal multiple = node.path("multipleOf").decimalValue();
            value = value.divide(multiple, 0, RoundingMode.CEILING).multiply(multiple);
        }
        return integer ? value.setScale(0, RoundingMode.CEILING) : value;
    }

    /** The lowest allowed number, or null where there is no end. */
    static @Nullable BigDecimal least(JsonNode node) {
        return bound(node, "minimum", "exclusiveMinimum", step(node));
    }

    /** The highest allowed number, or null where there is no end. */
    static @Nullable BigDecimal most(JsonNode node) {
        return bound(node, "maximum", "exclusiveMaximum", step(node).negate());
    }

    /** From a number to the next that is tried. */
    static BigDecimal step(JsonNode node) {
        return SchemaReader.type(node).equals("integer") ? BigDecimal.ONE : FRACTION;
    }

    /** A bound of OpenAPI 3.1, where an exclusive one is a number, or of 3.0, where it is a flag. */
    private static @Nullable BigDecimal bound(JsonNode node, String keyword, String exclusive, BigDecimal step) {
        if (node.path(exclusive).isNumber()) {
            return node.path(exclusive).decimalValue().add(step);
        }
        if (!node.path(keyword).isNumber()) {
            return null;
        }
        BigDecimal bound = node.path(keyword).decimalValue();
        return node.path(exclusive).asBoolean(false) ? bound.add(step) : bound;
    }
}
