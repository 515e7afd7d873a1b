package com.junction.contract.mutant;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes one thing in a JSON value, wherever that can be. */
final class JsonEdits {
    /** Of a long list, how many items are looked at. */
    private static final int ITEMS = 3;

    private JsonEdits() {}

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
