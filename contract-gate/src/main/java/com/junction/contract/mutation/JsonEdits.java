package com.junction.contract.mutation;

import com.junction.contract.plan.values.Edits;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes one place of a JSON value. */
final class JsonEdits {
    /** The most items of a list that are changed. */
    private static final int ITEMS = 3;

    private JsonEdits() {}

    /** Copies of an object, each with one of its properties changed. */
    static Function<JsonNode, List<JsonNode>> properties(
            BiPredicate<String, JsonNode> applies, BiFunction<ObjectNode, String, JsonNode> change) {
        return node -> node.properties().stream()
                .filter(property -> applies.test(property.getKey(), property.getValue()))
                .map(property -> change.apply((ObjectNode) node, property.getKey()))
                .toList();
    }

    /** A string that is changed. */
    static Function<JsonNode, List<JsonNode>> text(UnaryOperator<String> change) {
        return node -> {
            String changed = node.isString() ? change.apply(node.asString()) : "";
            return node.isString() && !changed.equals(node.asString())
                    ? List.of(JsonNodeFactory.instance.stringNode(changed))
                    : List.of();
        };
    }

    /** A number as a string. */
    static List<JsonNode> numberAsText(JsonNode node) {
        return node.isNumber() ? List.of(JsonNodeFactory.instance.stringNode(node.asString())) : List.of();
    }

    /** Copies of a value, each with one edit somewhere in it. */
    static Stream<JsonNode> of(JsonNode node, Function<JsonNode, List<JsonNode>> edits) {
        Stream<JsonNode> below = Stream.empty();
        if (node instanceof ObjectNode object) {
            below = object.propertyNames().stream()
                    .flatMap(name ->
                            of(object.path(name), edits).map(child -> (JsonNode) Edits.with(object, name, child)));
        } else if (node instanceof ArrayNode array) {
            below = Stream.iterate(0, i -> i < Math.min(ITEMS, array.size()), i -> i + 1)
                    .flatMap(i -> of(array.get(i), edits).map(child -> (JsonNode) Edits.with(array, i, child)));
        }
        return Stream.concat(edits.apply(node).stream(), below);
    }
}
