package com.junction.contract.document;

import com.junction.contract.document.DocumentTree.Place;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What kind of values a schema declares, by itself or by the members of its unions. */
public final class SchemaTypes {
    private SchemaTypes() {}

    /** Whether a schema is of lists. */
    public static boolean isList(DocumentTree tree, Place schema) {
        return types(tree, schema).anyMatch("array"::equals)
                || schema.node().path("items").isObject();
    }

    /** Whether a schema is of objects. */
    public static boolean isObject(DocumentTree tree, Place schema) {
        return types(tree, schema).anyMatch("object"::equals) || schema.node().has("properties");
    }

    private static Stream<String> types(DocumentTree tree, Place schema) {
        JsonNode type = schema.node().path("type");
        Stream<String> own = type.isArray() ? type.valueStream().map(JsonNode::asString) : Stream.of(type.asString(""));
        Stream<String> members = Stream.of("anyOf", "oneOf", "allOf").flatMap(keyword -> {
            int size = schema.node().path(keyword).size();
            return Stream.iterate(0, i -> i < size, i -> i + 1)
                    .flatMap(i -> types(tree, tree.child(schema, keyword, String.valueOf(i))));
        });
        return Stream.concat(own, members);
    }
}
