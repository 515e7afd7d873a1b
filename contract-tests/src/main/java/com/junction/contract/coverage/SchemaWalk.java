package com.junction.contract.coverage;

import com.junction.contract.coverage.CoverageItem.Kind;
import com.junction.contract.document.DocumentTree;
import com.junction.contract.document.DocumentTree.Place;
import com.junction.contract.document.JsonSchemas;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds the keywords and the values of enums in a schema, and which of them a value is judged by. */
final class SchemaWalk {
    private static final Set<String> ASSERTIONS = Set.of(
            "type",
            "nullable",
            "enum",
            "const",
            "multipleOf",
            "minimum",
            "exclusiveMinimum",
            "maximum",
            "exclusiveMaximum",
            "minLength",
            "maxLength",
            "pattern",
            "format",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minProperties",
            "maxProperties",
            "required",
            "additionalProperties");

    private static final List<String> UNIONS = List.of("oneOf", "anyOf");

    private final DocumentTree tree;
    private final JsonSchemas schemas;

    SchemaWalk(DocumentTree tree, JsonSchemas schemas) {
        this.tree = tree;
        this.schemas = schemas;
    }

    /** All items of a schema and of those in it. */
    void all(Place schema, Set<CoverageItem> items) {
        all(tree.follow(schema), items, new HashSet<>());
    }

    private void all(Place place, Set<CoverageItem> items, Set<String> seen) {
        if (!place.node().isObject() || !seen.add(place.pointer())) {
            return;
        }
        keywords(place, items);
        for (JsonNode value : place.node().path("enum")) {
            items.add(enumValue(place, value));
        }
        tree.children(place, "allOf").forEach(part -> all(part, items, seen));
        UNIONS.forEach(union -> tree.children(place, union).forEach(member -> all(member, items, seen)));
        tree.children(place, "prefixItems").forEach(item -> all(item, items, seen));
        all(tree.child(place, "items"), items, seen);
        all(tree.child(place, "additionalProperties"), items, seen);
        for (String name : place.node().path("properties").propertyNames()) {
            all(tree.child(place, "properties", name), items, seen);
        }
    }

    /** The items that a value is judged by. */
    void reached(JsonNode value, Place schema, Set<CoverageItem> items) {
        Place place = tree.follow(schema);
        if (!place.node().isObject()) {
            return;
        }
        keywords(place, items);
        for (JsonNode constant : place.node().path("enum")) {
            if (constant.equals(value)) {
                items.add(enumValue(place, constant));
            }
        }
        tree.children(place, "allOf").forEach(part -> reached(value, part, items));
        UNIONS.forEach(union -> tree.children(place, union).stream()
                .filter(member -> schemas.validate(value, member).isEmpty())
                .forEach(member -> reached(value, member, items)));
        if (value.isArray()) {
            List<Place> first = tree.children(place, "prefixItems");
            for (int i = 0; i < value.size(); i++) {
                reached(value.get(i), i < first.size() ? first.get(i) : tree.child(place, "items"), items);
            }
        } else if (value.isObject()) {
            JsonNode declared = place.node().path("properties");
            for (Map.Entry<String, JsonNode> entry : value.properties()) {
                Place property = declared.has(entry.getKey())
                        ? tree.child(place, "properties", entry.getKey())
                        : tree.child(place, "additionalProperties");
                reached(entry.getValue(), property, items);
            }
        }
    }

    private static void keywords(Place place, Set<CoverageItem> items) {
        for (String keyword : place.node().propertyNames()) {
            if (ASSERTIONS.contains(keyword)) {
                items.add(new CoverageItem(Kind.KEYWORD, "#" + place.pointer(), keyword));
            }
        }
    }

    private static CoverageItem enumValue(Place place, JsonNode value) {
        return new CoverageItem(Kind.ENUM_VALUE, "#" + place.pointer(), value.toString());
    }
}
