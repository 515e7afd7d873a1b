package com.junction.contract.plan;

import com.junction.contract.document.DocumentTree;
import com.junction.contract.document.DocumentTree.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What schemas say, whichever way they say it. */
final class SchemaReader {
    private static final List<String> UNIONS = List.of("oneOf", "anyOf");

    /** The names of cases are to be read. */
    private static final int LONGEST = 60;

    private final DocumentTree tree;

    SchemaReader(DocumentTree tree) {
        this.tree = tree;
    }

    /** The place below another, where a reference leads if there is one. */
    Place child(Place parent, String... tokens) {
        return tree.child(parent, tokens);
    }

    /** The schema itself: where its reference leads, without null. */
    Place schema(Place place) {
        return withoutNull(tree.follow(place));
    }

    /** The one type of a schema beside null, or what its keywords are for; empty where it takes any value. */
    static String type(JsonNode node) {
        JsonNode type = node.path("type");
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (!each.asString("").equals("null")) {
                    return each.asString("");
                }
            }
        }
        if (type.isString()) {
            return type.asString();
        }
        if (node.has("properties") || node.path("additionalProperties").isObject() || node.has("required")) {
            return "object";
        }
        return node.has("items") || node.has("prefixItems") ? "array" : "";
    }

    /** The schema behind {@code anyOf} or {@code oneOf} of it and null. */
    private Place withoutNull(Place place) {
        for (String union : UNIONS) {
            JsonNode members = place.node().path(union);
            if (members.isArray() && members.size() == 2) {
                for (int i = 0; i < 2; i++) {
                    if (isNull(members.path(1 - i))) {
                        return withoutNull(tree.child(place, union, String.valueOf(i)));
                    }
                }
            }
        }
        return place;
    }

    /** Whether null is a value of it. */
    boolean isNullable(Place place) {
        JsonNode node = tree.follow(place).node();
        boolean nullable = node.path("nullable").asBoolean(false);
        for (String union : UNIONS) {
            for (int i = 0; i < node.path(union).size(); i++) {
                nullable |= isNull(node.path(union).path(i));
            }
        }
        for (JsonNode type : node.path("type")) {
            nullable |= type.asString("").equals("null");
        }
        return nullable;
    }

    private static boolean isNull(JsonNode node) {
        return node.path("type").asString("").equals("null");
    }

    /** The properties of an object, those that it has by {@code allOf} included. */
    Map<String, Place> propertiesOf(Place object) {
        Map<String, Place> properties = new LinkedHashMap<>();
        for (Place part : tree.children(object, "allOf")) {
            if (!part.pointer().equals(object.pointer())) {
                properties.putAll(propertiesOf(part));
            }
        }
        for (String name : object.node().path("properties").propertyNames()) {
            properties.put(name, tree.child(object, "properties", name));
        }
        return properties;
    }

    /** Whether an object must have a property. */
    boolean isRequired(Place object, String name) {
        for (JsonNode required : object.node().path("required")) {
            if (required.asString("").equals(name)) {
                return true;
            }
        }
        for (Place part : tree.children(object, "allOf")) {
            if (!part.pointer().equals(object.pointer()) && isRequired(part, name)) {
                return true;
            }
        }
        return false;
    }

    /** The members of a union by how they stand in the name of a case. */
    Map<String, Place> members(Place place) {
        Map<String, Place> members = new LinkedHashMap<>();
        for (String union : UNIONS) {
            for (int i = 0; i < place.node().path(union).size(); i++) {
                members.put(union + "[" + i + "]", tree.child(place, union, String.valueOf(i)));
            }
        }
        return members;
    }

    /** Every value of an enum by how it stands in the name of a case; none for other schemas. */
    Map<String, JsonNode> enumValues(Place schema) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        for (JsonNode value : schema(schema).node().path("enum")) {
            if (!value.isNull()) {
                values.put("=" + text(value), value);
            }
        }
        return values;
    }

    /** How a value stands in the name of a case. */
    static String text(JsonNode value) {
        String text = fullText(value);
        return text.isEmpty() ? "''" : text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** A scalar as a text, anything else as JSON. */
    static String fullText(JsonNode value) {
        return value.isString() ? value.asString() : value.toString();
    }
}
