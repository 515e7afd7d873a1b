package com.junction.contract.plan.values;

import com.junction.contract.document.SchemaTypes;
import com.junction.document.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What schemas say, whichever way they say it. */
public final class SchemaReader {
    private static final List<String> UNIONS = List.of("oneOf", "anyOf");

    /** Keywords that say nothing of values, or nothing by themselves. */
    private static final Set<String> SILENT = Set.of("description", "title", "example", "examples", "deprecated");

    /** The names of cases are to be read. */
    private static final int LONGEST = 60;

    private final Map<String, Shape> shapes = new HashMap<>();

    SchemaReader() {}

    /** The place below another, where a reference leads if there is one. */
    Place child(Place parent, String... tokens) {
        return parent.child(tokens);
    }

    /** The schema itself: where its reference leads, without null. */
    Place schema(Place place) {
        return withoutNull(place.follow(), 0);
    }

    /** What a schema says, by all of its parts. */
    Shape shape(Place declared) {
        Place place = schema(declared);
        Shape known = shapes.get(place.key());
        if (known == null) {
            List<Place> parts = new ArrayList<>();
            List<Shape.Union> unions = new ArrayList<>();
            collect(place, parts, unions, new HashSet<>());
            known = new Shape(this, place, parts, unions);
            shapes.put(place.key(), known);
        }
        return known;
    }

    /** A part is behind those that it is made of. */
    private void collect(Place part, List<Place> parts, List<Shape.Union> unions, Set<String> seen) {
        if (!seen.add(part.pointer())) {
            return;
        }
        part.children("allOf").forEach(child -> collect(schema(child), parts, unions, seen));
        parts.add(part);
        for (String union : UNIONS) {
            List<Place> members = part.children(union);
            if (!members.isEmpty()) {
                unions.add(new Shape.Union(union, members));
            }
        }
    }

    /**
     * Adds the properties that a part of a schema describes.
     *
     * @param omitted the names of those that are for the other direction
     */
    void readProperties(Place part, Map<String, Place> properties, Set<String> omitted) {
        Place described = part.child("properties");
        for (String name : described.node().propertyNames()) {
            Place raw = described.raw(name);
            if (SchemaTypes.isOmitted(raw)) {
                omitted.add(name);
            } else {
                Place property = raw.follow();
                properties.merge(name, property, (one, other) -> says(other) < says(one) ? one : other);
            }
        }
    }

    /** How much a schema says of its values, roughly. */
    private static int says(Place property) {
        JsonNode node = property.node();
        if (node.has("const") || node.has("enum")) {
            return 2;
        }
        return node.propertyNames().stream().allMatch(SILENT::contains) ? 0 : 1;
    }

    /** The one type that a schema names beside null; empty where it names none. */
    static String declaredType(JsonNode node) {
        JsonNode type = node.path("type");
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (!each.asString("").equals("null")) {
                    return each.asString("");
                }
            }
        }
        return type.asString("");
    }

    /** Whether keywords of a schema are for objects. */
    static boolean isOfObjects(JsonNode node) {
        return node.has("properties")
                || node.has("additionalProperties")
                || node.has("required")
                || node.has("patternProperties");
    }

    /** The schema behind {@code anyOf} or {@code oneOf} of it and null. */
    private Place withoutNull(Place place, int steps) {
        for (String union : UNIONS) {
            JsonNode members = place.node().path(union);
            if (members.isArray() && members.size() == 2 && steps < LONGEST) {
                for (int i = 0; i < 2; i++) {
                    if (isNull(members.path(1 - i))) {
                        return withoutNull(place.child(union, String.valueOf(i)), steps + 1);
                    }
                }
            }
        }
        return place;
    }

    /** Whether null is a value of it. */
    boolean isNullable(Place place) {
        JsonNode node = place.follow().node();
        boolean nullable = node.path("nullable").asBoolean(false);
        for (String union : UNIONS) {
            for (JsonNode member : node.path(union)) {
                nullable |= isNull(member);
            }
        }
        for (JsonNode type : node.path("type")) {
            nullable |= type.asString("").equals("null");
        }
        return nullable;
    }

    static boolean isNull(JsonNode node) {
        return node.path("type").asString("").equals("null");
    }

    /** How a value stands in the name of a case. */
    public static String text(JsonNode value) {
        String text = fullText(value);
        return text.isEmpty() ? "''" : text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** A scalar as a text, anything else as JSON. */
    public static String fullText(JsonNode value) {
        return value.isString() ? value.asString() : value.toString();
    }
}
