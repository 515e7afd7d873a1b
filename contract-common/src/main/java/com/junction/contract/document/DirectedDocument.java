package com.junction.contract.document;

import com.junction.contract.tree.Direction;
import com.junction.contract.tree.DocumentTree;
import com.junction.contract.tree.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document for one direction: its schemas do not require properties that the direction omits. The difference is
 * written into the schemas, because validators do not know directions. Equal parts are shared with the original.
 */
final class DirectedDocument {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, Set<String>> omitted = new HashMap<>();
    private final Set<String> inlined = new HashSet<>();

    private DirectedDocument() {}

    /** The document for a direction; the original if no schema mentions directions. */
    static JsonNode of(DocumentTree tree, Direction direction) {
        Place root = tree.root().in(direction);
        return mentions(root.node(), direction) ? new DirectedDocument().rewrite(root, Set.of()) : root.node();
    }

    private static boolean mentions(JsonNode node, Direction direction) {
        return SchemaView.isMarked(node, direction)
                || node.valueStream().anyMatch(child -> child.isContainer() && mentions(child, direction));
    }

    /** @param others names that other parts of the schema omit */
    private JsonNode rewrite(Place place, Set<String> others) {
        if (place.node() instanceof ArrayNode array) {
            ArrayNode copy = null;
            for (int i = 0; i < array.size(); i++) {
                JsonNode item = rewrite(place.raw(String.valueOf(i)), others);
                if (isOther(item, array.get(i))) {
                    copy = copy == null ? JSON.arrayNode().addAll(array) : copy;
                    copy.set(i, item);
                }
            }
            return copy == null ? array : copy;
        }
        if (!(place.node() instanceof ObjectNode object)) {
            return place.node();
        }
        if (object.path("$ref").isString()) {
            return reference(place, object, others);
        }
        Set<String> names = new LinkedHashSet<>(others);
        names.addAll(omitted(place));
        ObjectNode copy = null;
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            JsonNode old = entry.getValue();
            JsonNode value;
            if (entry.getKey().equals("required")) {
                value = without(names, old);
            } else if (old.isContainer()) {
                boolean part = entry.getKey().equals("allOf");
                value = rewrite(place.raw(entry.getKey()), part ? names : Set.of());
            } else {
                continue;
            }
            if (isOther(value, old)) {
                copy = copy == null ? JSON.objectNode().setAll(object) : copy;
                copy.set(entry.getKey(), value);
            }
        }
        return copy == null ? object : copy;
    }

    /** Returns the same object if nothing changed. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isOther(JsonNode one, JsonNode other) {
        return one != other;
    }

    /** Inlines a referenced part that requires a property which only another part marks as omitted. */
    private JsonNode reference(Place place, ObjectNode object, Set<String> others) {
        if (others.isEmpty()) {
            return object;
        }
        Place target = follow(place);
        Set<String> unknown = new HashSet<>(others);
        unknown.removeAll(omitted(target));
        if (!requires(target, unknown, new HashSet<>()) || !inlined.add(target.pointer())) {
            return object;
        }
        JsonNode copy = rewrite(target, others);
        inlined.remove(target.pointer());
        return copy;
    }

    private boolean requires(Place schema, Set<String> names, Set<String> seen) {
        if (names.isEmpty() || !seen.add(schema.pointer())) {
            return false;
        }
        return schema.node().path("required").valueStream().anyMatch(name -> names.contains(name.asString("")))
                || schema.rawChildren("allOf").stream().anyMatch(part -> requires(follow(part), names, seen));
    }

    private static JsonNode without(Set<String> names, JsonNode required) {
        if (!required.isArray() || required.valueStream().noneMatch(name -> names.contains(name.asString("")))) {
            return required;
        }
        ArrayNode rest = JSON.arrayNode();
        required.valueStream()
                .filter(name -> !names.contains(name.asString("")))
                .forEach(rest::add);
        return rest;
    }

    /** The properties that the direction omits, from all parts of a schema. */
    private Set<String> omitted(Place schema) {
        Set<String> known = omitted.get(schema.pointer());
        if (known != null) {
            return known;
        }
        Set<String> names = new SchemaView(schema).omittedProperties();
        // Ends the recursion for a schema that is made of itself.
        omitted.put(schema.pointer(), names);
        schema.rawChildren("allOf").forEach(part -> names.addAll(omitted(follow(part))));
        return names;
    }

    /** References that lead nowhere are reported elsewhere. */
    private Place follow(Place place) {
        try {
            return place.follow();
        } catch (IllegalArgumentException e) {
            return place;
        }
    }
}
