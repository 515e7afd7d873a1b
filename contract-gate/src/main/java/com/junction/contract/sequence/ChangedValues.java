package com.junction.contract.sequence;

import com.junction.contract.plan.Case;
import com.junction.contract.plan.sample.MergedSchemas;
import com.junction.contract.resource.Versions;
import com.junction.contract.schema.JsonSchemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes the values of an update so that they differ from those that the resource has. */
record ChangedValues(JsonSchemas validation, MergedSchemas schemas) {
    /** The most properties that are changed alone. */
    static final int MOST_SINGLE = 3;

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

    /** Requests that change one value each, and send no other, as far as the schema allows that. */
    List<Case> single(Case planned) {
        List<Case> single = new ArrayList<>();
        if (!(planned.body() instanceof ObjectNode body) || body.size() < 2) {
            return single;
        }
        for (Map.Entry<String, JsonNode> property : body.properties()) {
            ObjectNode alone = Versions.only(body);
            List<JsonNode> others = new ArrayList<>(others(property.getValue()));
            others.addAll(listed(planned, property.getKey(), property.getValue()));
            if (single.size() < MOST_SINGLE && change(alone, property.getKey(), others, planned)) {
                single.add(planned.with(planned.parameters(), alone));
            }
        }
        return single;
    }

    /** The other values of an enum. */
    private List<JsonNode> listed(Case planned, String name, JsonNode value) {
        return planned
                .operation()
                .body()
                .map(declared -> schemas.of(declared.schema()).properties().get(name))
                .map(property -> schemas.of(property).values())
                .orElse(List.of())
                .stream()
                .filter(other -> !other.equals(value))
                .toList();
    }

    /** Sets the first value with which the body is valid. */
    private boolean change(ObjectNode body, String name, List<JsonNode> others, Case planned) {
        JsonNode before = body.get(name);
        for (JsonNode other : isIdentifying(name) ? List.<JsonNode>of() : others) {
            body.set(name, other);
            if (validation
                    .validate(planned.operation(), planned.parameters(), body)
                    .isEmpty()) {
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
        String lastWord = name.replaceAll(".*[^A-Za-z]", "").replaceAll(".*(?=[A-Z][a-z]*$)", "");
        return IDENTIFYING.contains(lastWord.toLowerCase(Locale.ROOT));
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
