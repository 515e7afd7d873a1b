package com.junction.contract.plan.refusal;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.plan.values.Edits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place of a request that has one value.
 *
 * @param name the name of the parameter, or {@code body} and a pointer
 * @param group {@code path}, {@code query} or {@code body}
 * @param valid the value in the valid request
 * @param with the request with another value at the place
 */
record ValuePlace(String name, String group, JsonNode valid, Function<JsonNode, SentParts> with) {
    private static final Set<String> IN_URL = Set.of("path", "query");
    private static final int MOST_PARAMETERS = 3;
    private static final int MOST_PROPERTIES = 4;
    private static final int MOST_DEPTH = 3;

    /** The first places of a request, in its URL and in its body. */
    static List<ValuePlace> of(ContractOperation operation, SentParts valid) {
        List<ValuePlace> inBody = new ArrayList<>();
        if (valid.body() != null && operation.body().isPresent()) {
            walk("body", valid.body(), other -> valid.withBody("", other), MOST_DEPTH, inBody);
        }
        return Stream.concat(
                        operation.parameters().stream()
                                .flatMap(parameter -> Stream.ofNullable(of(parameter, valid)))
                                .limit(MOST_PARAMETERS),
                        inBody.stream().limit(MOST_PROPERTIES))
                .toList();
    }

    private static @Nullable ValuePlace of(ContractParameter parameter, SentParts valid) {
        JsonNode value = valid.parameters().get(parameter.key());
        if (value == null || !value.isValueNode() || parameter.json() || !IN_URL.contains(parameter.in())) {
            return null;
        }
        Function<JsonNode, SentParts> with = other -> valid.withParameter("", parameter.key(), other);
        return new ValuePlace(parameter.name(), parameter.in(), value, with);
    }

    private static void walk(
            String name, JsonNode value, Function<JsonNode, SentParts> with, int depth, List<ValuePlace> found) {
        if (value.isString() || value.isNumber()) {
            found.add(new ValuePlace(name, "body", value, with));
        } else if (depth > 0 && value instanceof ObjectNode object) {
            object.forEachEntry((key, property) -> {
                UnaryOperator<JsonNode> edit = other -> Edits.with(object, key, other);
                walk(name + "/" + key, property, with.compose(edit), depth - 1, found);
            });
        } else if (depth > 0 && value instanceof ArrayNode array && !array.isEmpty()) {
            UnaryOperator<JsonNode> edit = other -> Edits.with(array, 0, other);
            walk(name + "/0", array.path(0), with.compose(edit), depth - 1, found);
        }
    }

    boolean isInBody() {
        return group.equals("body");
    }

    /** The request with another value. */
    SentParts with(String what, JsonNode other) {
        SentParts sent = with.apply(other);
        return new SentParts("with " + what + " in " + name, sent.parameters(), sent.body(), sent.headers());
    }
}
