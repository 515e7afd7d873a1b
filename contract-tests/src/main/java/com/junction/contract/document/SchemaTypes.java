package com.junction.contract.document;

import com.junction.contract.document.DocumentTree.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** A schema and all that it leads to, each once. */
    public static List<Place> reachable(DocumentTree tree, Place schema) {
        Map<String, Place> places = new LinkedHashMap<>();
        collect(tree, schema, places);
        return List.copyOf(places.values());
    }

    private static void collect(DocumentTree tree, Place place, Map<String, Place> places) {
        Place schema = tree.follow(place);
        if (schema.node().isContainer() && places.putIfAbsent(schema.pointer(), schema) == null) {
            schema.node().propertyNames().forEach(name -> collect(tree, tree.child(schema, name), places));
            for (int i = 0; schema.node().isArray() && i < schema.node().size(); i++) {
                collect(tree, tree.child(schema, String.valueOf(i)), places);
            }
        }
    }

    private static Stream<String> types(DocumentTree tree, Place schema) {
        JsonNode type = schema.node().path("type");
        Stream<String> own = type.isArray() ? type.valueStream().map(JsonNode::asString) : Stream.of(type.asString(""));
        Stream<String> members = Stream.of("anyOf", "oneOf", "allOf")
                .flatMap(keyword -> tree.children(schema, keyword).stream())
                .flatMap(member -> types(tree, member));
        return Stream.concat(own, members);
    }
}
