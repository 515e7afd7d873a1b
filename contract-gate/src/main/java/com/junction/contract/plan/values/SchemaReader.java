package com.junction.contract.plan.values;

import com.junction.contract.document.SchemaView;
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
        new SchemaView(part).allOf().forEach(child -> collect(schema(child), parts, unions, seen));
        parts.add(part);
        new SchemaView(part).unions().forEach((keyword, members) -> unions.add(new Shape.Union(keyword, members)));
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
            if (new SchemaView(raw).isOmitted()) {
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

    /** Whether keywords of a schema are for objects. */
    static boolean isOfObjects(JsonNode node) {
        return node.has("properties")
                || node.has("additionalProperties")
                || node.has("required")
                || node.has("patternProperties");
    }

    /** The schema behind {@code anyOf} or {@code oneOf} of it and null. */
    private Place withoutNull(Place place, int steps) {
        for (List<Place> members : new SchemaView(place).unions().values()) {
            for (int i = 0; i < 2 && members.size() == 2 && steps < LONGEST; i++) {
                if (new SchemaView(members.get(1 - i)).isNull()) {
                    return withoutNull(members.get(i), steps + 1);
                }
            }
        }
        return place;
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
