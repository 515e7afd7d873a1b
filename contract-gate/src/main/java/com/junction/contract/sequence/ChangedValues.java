package com.junction.contract.sequence;

import com.junction.contract.plan.Case;
import com.junction.contract.schema.JsonSchemas;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes the values of an update so that they differ from those that the resource has. */
record ChangedValues(JsonSchemas schemas) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> IDENTIFYING = Set.of("id", "uuid", "key", "code", "version", "revision", "etag");

    /**
     * Changes all values that can be changed.
     *
     * @param current what was read before, if it is known
     */
    Case all(Case planned, Optional<JsonNode> current) {
        if (!(planned.body() instanceof ObjectNode body)) {
            return planned;
        }
        ObjectNode copy = body.deepCopy();
        for (Map.Entry<String, JsonNode> property : body.properties()) {
            boolean differs = current.map(read -> read.path(property.getKey()))
                    .filter(read -> !read.isMissingNode() && !read.equals(property.getValue()))
                    .isPresent();
            if (!differs) {
                change(copy, property.getKey(), others(property.getValue()), planned);
            }
        }
        return planned.with(planned.parameters(), copy);
    }

    /** Changes one value, and sends no other; empty if the schema does not allow that. */
    Optional<Case> one(Case planned, Optional<JsonNode> current) {
        if (!(planned.body() instanceof ObjectNode body) || body.size() < 2) {
            return Optional.empty();
        }
        for (Map.Entry<String, JsonNode> property : body.properties()) {
            ObjectNode single = body.objectNode();
            JsonNode value = current.map(read -> read.path(property.getKey()))
                    .filter(read -> read.getNodeType() == property.getValue().getNodeType())
                    .orElse(property.getValue());
            if (change(single, property.getKey(), others(value), planned)) {
                return Optional.of(planned.with(planned.parameters(), single));
            }
        }
        return Optional.empty();
    }

    /** Sets the first value with which the body is valid. */
    private boolean change(ObjectNode body, String name, List<JsonNode> others, Case planned) {
        JsonNode before = body.get(name);
        for (JsonNode other : isIdentifying(name) ? List.<JsonNode>of() : others) {
            body.set(name, other);
            if (schemas.validate(planned.operation(), planned.parameters(), body).isEmpty()) {
                return true;
            }
        }
        if (before == null) {
            body.remove(name);
        } else {
            body.set(name, before);
        }
        return false;
    }

    private static boolean isIdentifying(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return IDENTIFYING.stream().anyMatch(plain::endsWith);
    }

    private static List<JsonNode> others(JsonNode value) {
        if (value.isBoolean()) {
            return List.of(JSON.booleanNode(!value.asBoolean()));
        }
        if (value.isIntegralNumber()) {
            return List.of(JSON.numberNode(value.asLong() + 1), JSON.numberNode(value.asLong() - 1));
        }
        if (value.isString()) {
            String text = value.asString();
            return List.of(JSON.stringNode(text + " changed"), JSON.stringNode("changed" + text));
        }
        return List.of();
    }
}
