package com.junction.contract.document;

import com.junction.document.Direction;
import com.junction.document.Place;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a schema says of values, by itself or by what it leads to. */
public final class SchemaTypes {
    private SchemaTypes() {}

    /** Whether a schema is of lists. */
    public static boolean isList(Place schema) {
        return isOf(schema, "array", "items");
    }

    /** Whether a schema is of objects. */
    public static boolean isObject(Place schema) {
        return isOf(schema, "object", "properties");
    }

    /** Keywords of another type than the schema's say nothing (JSON Schema Core, section 7.6.1). */
    private static boolean isOf(Place schema, String type, String keyword) {
        Set<String> types = types(schema);
        types.removeAll(Set.of("", "null"));
        return types.isEmpty() ? schema.node().path(keyword).isObject() : types.contains(type);
    }

    /** True if the {@code type} of a schema allows values of a type. Its references are not followed. */
    public static boolean allows(JsonNode schema, String type) {
        JsonNode declared = schema.path("type");
        return declared.isMissingNode()
                || declared.asString("").equals(type)
                || declared.valueStream().anyMatch(each -> each.asString("").equals(type));
    }

    /**
     * Whether a property is left out of values of the direction that it is read for: its schema, or what that refers
     * to, is {@code readOnly} or {@code writeOnly}.
     *
     * @param property its place, with a reference that stands there not followed
     */
    public static boolean isOmitted(Place property) {
        return isOmitted(property, new HashSet<>());
    }

    private static boolean isOmitted(Place property, Set<String> seen) {
        if (isMarked(property.node(), property.direction())) {
            return true;
        }
        Place schema;
        try {
            schema = property.follow();
        } catch (IllegalArgumentException e) {
            // A reference that leads nowhere is said where something needs it.
            return false;
        }
        return seen.add(schema.pointer())
                && (isMarked(schema.node(), schema.direction())
                        || rawChildren(schema, "allOf").stream().anyMatch(part -> isOmitted(part, seen)));
    }

    /** Whether a schema itself says that it is for the other direction. */
    static boolean isMarked(JsonNode schema, Direction direction) {
        return Stream.of("readOnly", "writeOnly")
                .anyMatch(keyword -> direction.omits(keyword)
                        && schema.path(keyword).isBoolean()
                        && schema.path(keyword).asBoolean());
    }

    /** The places of a list; references that stand there are not followed. */
    static List<Place> rawChildren(Place parent, String keyword) {
        Place list = parent.raw(keyword);
        return IntStream.range(0, list.node().isArray() ? list.node().size() : 0)
                .mapToObj(i -> list.raw(String.valueOf(i)))
                .toList();
    }

    /** A schema and all that it leads to, each once. */
    public static List<Place> reachable(Place schema) {
        Map<String, Place> places = new LinkedHashMap<>();
        collect(schema, places);
        return List.copyOf(places.values());
    }

    private static void collect(Place place, Map<String, Place> places) {
        Place schema = place.follow();
        if (schema.node().isContainer() && places.putIfAbsent(schema.pointer(), schema) == null) {
            schema.node().propertyNames().forEach(name -> collect(schema.child(name), places));
            for (int i = 0; schema.node().isArray() && i < schema.node().size(); i++) {
                collect(schema.child(String.valueOf(i)), places);
            }
        }
    }

    /** The types of a schema and of its members, each of which is looked at once. */
    private static Set<String> types(Place schema) {
        Set<String> types = new HashSet<>();
        collectTypes(schema, types, new HashSet<>());
        return types;
    }

    private static void collectTypes(Place schema, Set<String> types, Set<String> seen) {
        if (!seen.add(schema.pointer())) {
            return;
        }
        JsonNode type = schema.node().path("type");
        (type.isArray() ? type.valueStream() : Stream.of(type)).forEach(name -> types.add(name.asString("")));
        for (String keyword : List.of("anyOf", "oneOf", "allOf")) {
            schema.children(keyword).forEach(member -> collectTypes(member, types, seen));
        }
    }
}
