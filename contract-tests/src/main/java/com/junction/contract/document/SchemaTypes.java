package com.junction.contract.document;

import com.junction.contract.document.DocumentTree.Place;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a schema says of values, by itself or by what it leads to. */
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

    /** All keywords that a schema is made of, and those that it leads to, among other names. */
    public static Set<String> keywords(DocumentTree tree, Place schema) {
        Set<String> keywords = new HashSet<>();
        keywords(tree, schema, new HashSet<>(), keywords);
        return keywords;
    }

    private static void keywords(DocumentTree tree, Place place, Set<String> seen, Set<String> keywords) {
        Place schema = tree.follow(place);
        if (seen.add(schema.pointer())) {
            JsonNode node = schema.node();
            keywords.addAll(node.propertyNames());
            node.propertyNames().forEach(name -> keywords(tree, tree.child(schema, name), seen, keywords));
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                keywords(tree, tree.child(schema, String.valueOf(i)), seen, keywords);
            }
        }
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
