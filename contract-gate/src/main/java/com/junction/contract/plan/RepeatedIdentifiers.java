package com.junction.contract.plan;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.plan.values.Edits;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The properties of a request body that repeat an identifier in the path, such as {@code id} in a body for
 * {@code /orders/{order_id}}. Servers reject a body that names another resource than the path.
 *
 * @param keys the keys of the parameters that the properties repeat, by the names of the properties
 * @param first the body as it was planned for the schema alone
 * @param removed the properties that are not sent; the others get the value of the parameter
 */
record RepeatedIdentifiers(Map<String, String> keys, JsonNode first, Set<String> removed) {
    private static final Set<String> METHODS = Set.of("PUT", "PATCH", "POST");
    private static final Set<String> GENERAL = Set.of("id", "uuid", "guid");

    /**
     * Finds the properties in valid bodies.
     *
     * @param bodies the first one was planned for the schema alone
     * @param isValid whether another body is valid
     */
    static RepeatedIdentifiers in(List<JsonNode> bodies, ContractOperation operation, Predicate<JsonNode> isValid) {
        Map<String, String> keys = new LinkedHashMap<>();
        Set<String> needed = new HashSet<>();
        for (JsonNode body : METHODS.contains(operation.method()) ? bodies : List.<JsonNode>of()) {
            JsonNode rest = body;
            for (String name : body.propertyNames()) {
                Optional<String> key = repeated(name, operation);
                if (key.isEmpty() || !(rest instanceof ObjectNode object)) {
                    continue;
                }
                keys.put(name, key.get());
                JsonNode fewer = Edits.without(object, name);
                if (fewer.isEmpty() || !isValid.test(fewer)) {
                    needed.add(name);
                } else {
                    rest = fewer;
                }
            }
        }
        Set<String> removed = new HashSet<>(keys.keySet());
        removed.removeAll(needed);
        return new RepeatedIdentifiers(keys, bodies.get(0), removed);
    }

    private static Optional<String> repeated(String property, ContractOperation operation) {
        List<String> segments = List.of(operation.path().split("/"));
        String last = segments.isEmpty() ? "" : segments.get(segments.size() - 1);
        return operation.parameters().stream()
                .filter(parameter -> PlainUrl.isIdentifier(operation, parameter))
                .filter(parameter -> isSame(property, parameter, last.equals("{" + parameter.name() + "}")))
                .map(ContractParameter::key)
                .findFirst();
    }

    /** @param ofItem whether the path ends with the parameter, so that the body describes what it identifies */
    private static boolean isSame(String property, ContractParameter parameter, boolean ofItem) {
        String one = plain(property);
        String other = plain(parameter.name());
        boolean general = GENERAL.contains(one) && (one.equals("id") || other.endsWith(one));
        return one.equals(other) || (ofItem && general);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** A valid body for a request with some parameters. */
    JsonNode in(JsonNode body, Map<String, JsonNode> parameters) {
        return changed(body, parameters, name -> true);
    }

    /** A body that may break a rule at one of the properties, which then stays. */
    JsonNode unlessBroken(JsonNode body, Map<String, JsonNode> parameters) {
        return changed(body, parameters, name -> body.path(name).equals(first.path(name)));
    }

    private JsonNode changed(JsonNode body, Map<String, JsonNode> parameters, Predicate<String> isChanged) {
        if (keys.isEmpty() || !(body instanceof ObjectNode object)) {
            return body;
        }
        ObjectNode copy = object.objectNode().setAll(object);
        keys.forEach((name, key) -> {
            JsonNode value = parameters.get(key);
            if (!copy.has(name) || !isChanged.test(name)) {
                return;
            }
            if (removed.contains(name)) {
                copy.remove(name);
            } else if (value != null && value.getNodeType() == copy.path(name).getNodeType()) {
                copy.set(name, value);
            }
        });
        return copy;
    }
}
