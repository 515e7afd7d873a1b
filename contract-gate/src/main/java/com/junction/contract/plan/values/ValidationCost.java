package com.junction.contract.plan.values;

import com.junction.contract.tree.Place;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Estimates the cost of validation: the parts of a value that a validator visits if it tries all members of unions.
 * Unions in unions multiply the cost with every level of a value.
 */
final class ValidationCost {
    private static final int MOST = 20_000;
    private static final List<String> PARTS = List.of("allOf", "anyOf", "oneOf");

    private int left = MOST;

    private ValidationCost() {}

    /** Whether validating a value costs too much for a planned value. */
    static boolean isTooHigh(JsonNode value, Place schema) {
        ValidationCost cost = new ValidationCost();
        cost.spend(value, schema.follow());
        return cost.left <= 0;
    }

    private void spend(JsonNode value, Place schema) {
        if (--left <= 0) {
            return;
        }
        for (String keyword : PARTS) {
            if (schema.node().has(keyword)) {
                schema.children(keyword).forEach(part -> spend(value, part));
            }
        }
        if (value.isObject()) {
            spendProperties(value, schema);
        } else if (value.isArray() && schema.node().path("items").isObject()) {
            Place items = schema.child("items");
            value.forEach(item -> spend(item, items));
        }
    }

    private void spendProperties(JsonNode value, Place schema) {
        Place properties = schema.raw("properties");
        Place others = schema.raw("additionalProperties");
        if (!properties.node().isObject() && !others.node().isObject()) {
            return;
        }
        for (Map.Entry<String, JsonNode> property : value.properties()) {
            Place described = properties.child(property.getKey());
            if (!described.node().isMissingNode()) {
                spend(property.getValue(), described);
            } else if (others.node().isObject()) {
                spend(property.getValue(), others.follow());
            }
        }
    }
}
