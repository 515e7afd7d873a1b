package com.junction.contract.mutation;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes one thing in a JSON value, wherever that can be. */
final class JsonEdits {
    /** Of a long list, how many items are looked at. */
    private static final int ITEMS = 3;

    private JsonEdits() {}

    /** Copies of an object, each with one of its properties changed. */
    static Function<JsonNode, List<JsonNode>> properties(
            BiPredicate<String, JsonNode> applies, BiConsumer<ObjectNode, String> change) {
        return node -> node.properties().stream()
                .filter(property -> applies.test(property.getKey(), property.getValue()))
                .map(property -> {
                    ObjectNode copy = ((ObjectNode) node).deepCopy();
                    change.accept(copy, property.getKey());
                    return (JsonNode) copy;
                })
                .toList();
    }

    /** A text that is another. */
    static Function<JsonNode, List<JsonNode>> text(UnaryOperator<String> change) {
        return node -> {
            String changed = node.isString() ? change.apply(node.asString()) : "";
            return node.isString() && !changed.equals(node.asString())
                    ? List.of(JsonNodeFactory.instance.stringNode(changed))
                    : List.of();
        };
    }

    /** A number as a text. */
    static List<JsonNode> numberAsText(JsonNode node) {
        return node.isNumber() ? List.of(JsonNodeFactory.instance.stringNode(node.asString())) : List.of();
    }

    /** Copies of a value, each with one edit somewhere in it. */
    static Stream<JsonNode> of(JsonNode node, Function<JsonNode, List<JsonNode>> edits) {
        Stream<JsonNode> below = Stream.empty();
        if (node instanceof ObjectNode object) {
            below = object.propertyNames().stream()
                    .flatMap(name -> of(object.path(name), edits)
                            .map(child -> (JsonNode) object.deepCopy().set(name, child)));
        } else if (node instanceof ArrayNode array) {
            below = Stream.iterate(0, i -> i < Math.min(ITEMS, array.size()), i -> i + 1)
                    .flatMap(i -> of(array.get(i), edits)
                            .map(child -> (JsonNode) array.deepCopy().set(i, child)));
        }
        return Stream.concat(edits.apply(node).stream(), below);
    }
}
