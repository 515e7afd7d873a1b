package com.junction.contract.resource;

import com.junction.contract.links.Link;
import com.junction.contract.links.PathSegments;
import com.junction.contract.plan.Case;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts values into the parameters and the body of a case. */
public final class Bodies {
    private Bodies() {}

    /** Returns the value of a target in a case, if the case has it. */
    public static Optional<JsonNode> at(Case planned, String target) {
        if (!target.startsWith(Link.BODY)) {
            return Optional.ofNullable(planned.parameters().get(target));
        }
        return Optional.ofNullable(planned.body())
                .map(body -> body.at(target.substring(Link.BODY.length())))
                .filter(value -> !value.isMissingNode());
    }

    /** Returns the same case with other values of some targets. */
    public static Case with(Case planned, Map<String, JsonNode> values) {
        if (values.isEmpty()) {
            return planned;
        }
        Map<String, JsonNode> parameters = new LinkedHashMap<>(planned.parameters());
        JsonNode body = planned.body();
        for (Map.Entry<String, JsonNode> value : values.entrySet()) {
            if (!value.getKey().startsWith(Link.BODY)) {
                parameters.put(value.getKey(), value.getValue());
            } else if (body != null) {
                body = with(body, JsonPointer.compile(value.getKey().substring(Link.BODY.length())), value.getValue());
            }
        }
        return planned.with(parameters, body);
    }

    private static JsonNode with(JsonNode body, JsonPointer pointer, JsonNode value) {
        if (pointer.matches()) {
            return value;
        }
        JsonNode copy = body.deepCopy();
        if (copy.at(pointer.head()) instanceof ObjectNode object) {
            object.set(pointer.last().getMatchingProperty(), value);
        }
        return copy;
    }

    /** Returns a case with the path parameters of another one, so that both are about the same resource. */
    public static Case withPathOf(Case other, Case planned) {
        Map<String, JsonNode> parameters = new LinkedHashMap<>(planned.parameters());
        other.parameters().forEach((key, value) -> {
            if (key.startsWith("path ")) {
                parameters.put(key, value);
            }
        });
        return planned.with(parameters, planned.body());
    }

    /**
     * Returns the same case with the identifier of the path in its body too, if the body has it: a server may reject
     * another one.
     */
    static Case withIdentifierOfPath(Case planned) {
        PathSegments path = PathSegments.of(planned.operation().path());
        if (!path.endsWithParameter() || !(planned.body() instanceof ObjectNode body)) {
            return planned;
        }
        String name = path.parameter(path.lastParameter()).orElseThrow();
        JsonNode value = planned.parameters().get("path " + name);
        Map<String, JsonNode> values = new LinkedHashMap<>();
        for (String property : body.propertyNames()) {
            if (value != null && (property.equals(name) || property.equals("id"))) {
                values.put(Link.BODY + "/" + property, value);
            }
        }
        return with(planned, values);
    }
}
