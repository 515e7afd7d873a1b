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

    private final Place root;
    private int left = MOST;

    private ValidationCost(Place root) {
        this.root = root;
    }

    /** Whether validating a value costs too much for a planned value. */
    static boolean isTooHigh(JsonNode value, Place schema) {
        ValidationCost cost = new ValidationCost(schema);
        cost.spend(value, schema.node());
        return cost.left <= 0;
    }

    private void spend(JsonNode value, JsonNode declared) {
        if (--left <= 0) {
            return;
        }
        JsonNode schema = follow(declared);
        for (String keyword : PARTS) {
            schema.path(keyword).forEach(part -> spend(value, part));
        }
        JsonNode properties = schema.path("properties");
        JsonNode others = schema.path("additionalProperties");
        if (value.isObject() && (others.isObject() || properties.isObject())) {
            for (Map.Entry<String, JsonNode> property : value.properties()) {
                JsonNode described = properties.path(property.getKey());
                if (!described.isMissingNode()) {
                    spend(property.getValue(), described);
                } else if (others.isObject()) {
                    spend(property.getValue(), others);
                }
            }
        } else if (value.isArray() && schema.path("items").isObject()) {
            value.forEach(item -> spend(item, schema.path("items")));
        }
    }

    /** The pointers of places are not needed. Building them would take most of the time. */
    private JsonNode follow(JsonNode schema) {
        return schema.has("$ref") ? root.with(schema).follow().node() : schema;
    }
}
