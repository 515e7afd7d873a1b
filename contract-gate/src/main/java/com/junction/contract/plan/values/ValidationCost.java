package com.junction.contract.plan.values;

import com.junction.document.DocumentTree;
import com.junction.document.DocumentTree.Place;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * How often a validator looks at parts of a value that does not stop at the first member of a union that fits. With
 * every level of a value, unions in unions multiply it.
 */
final class ValidationCost {
    private static final int MOST = 20_000;
    private static final List<String> PARTS = List.of("allOf", "anyOf", "oneOf");

    private final DocumentTree tree;
    private int left = MOST;

    private ValidationCost(DocumentTree tree) {
        this.tree = tree;
    }

    /** Whether a value takes more than a planned one may. */
    static boolean isTooHigh(JsonNode value, Place schema, DocumentTree tree) {
        ValidationCost cost = new ValidationCost(tree);
        cost.spend(value, tree.follow(schema));
        return cost.left <= 0;
    }

    private void spend(JsonNode value, Place schema) {
        if (--left <= 0) {
            return;
        }
        for (String keyword : PARTS) {
            if (schema.node().has(keyword)) {
                tree.children(schema, keyword).forEach(part -> spend(value, part));
            }
        }
        JsonNode properties = schema.node().path("properties");
        boolean others = schema.node().path("additionalProperties").isObject();
        if (value.isObject() && (others || properties.isObject())) {
            for (Map.Entry<String, JsonNode> property : value.properties()) {
                if (properties.has(property.getKey())) {
                    spend(property.getValue(), tree.child(schema, "properties", property.getKey()));
                } else if (others) {
                    spend(property.getValue(), tree.child(schema, "additionalProperties"));
                }
            }
        } else if (value.isArray() && schema.node().path("items").isObject()) {
            Place items = tree.child(schema, "items");
            value.forEach(item -> spend(item, items));
        }
    }
}
