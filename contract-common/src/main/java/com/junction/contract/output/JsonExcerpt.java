package com.junction.contract.output;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shortens JSON around values. What is left out of an object has no trace, and an item that is left out of an array is
 * {@value #LEFT_OUT}, so that JSON pointers stay right.
 */
public final class JsonExcerpt {
    /** Stands for a value that is left out. */
    public static final String LEFT_OUT = "…";

    private static final int LONGEST_TEXT = 200;

    /** How many values are kept beside the ones that are pointed at. */
    private static final int BESIDE = 20;

    private JsonExcerpt() {}

    /**
     * Returns the JSON with the values at pointers, and a few values beside them.
     *
     * @param pointers JSON pointers; others are ignored
     * @param most the longest text
     * @return the text, or empty if it is too long nevertheless
     */
    public static Optional<String> around(JsonNode json, Collection<String> pointers, int most) {
        List<JsonPointer> places = pointers.stream()
                .filter(pointer -> pointer.isEmpty() || pointer.startsWith("/"))
                .map(JsonPointer::compile)
                .toList();
        return Optional.of(excerpt(json, places).toString()).filter(text -> text.length() <= most);
    }

    private static JsonNode excerpt(JsonNode json, List<JsonPointer> places) {
        if (json instanceof ObjectNode object) {
            return ofObject(object, places);
        }
        return json instanceof ArrayNode array ? ofArray(array, places) : brief(json);
    }

    private static JsonNode ofObject(ObjectNode object, List<JsonPointer> places) {
        ObjectNode excerpt = JsonNodeFactory.instance.objectNode();
        int beside = 0;
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            List<JsonPointer> inside = places.stream()
                    .map(place -> place.matchProperty(property.getKey()))
                    .filter(place -> place != null)
                    .toList();
            if (!inside.isEmpty()) {
                excerpt.set(property.getKey(), excerpt(property.getValue(), inside));
            } else if (beside++ < BESIDE) {
                excerpt.set(property.getKey(), brief(property.getValue()));
            }
        }
        return excerpt;
    }

    private static JsonNode ofArray(ArrayNode array, List<JsonPointer> places) {
        ArrayNode excerpt = JsonNodeFactory.instance.arrayNode();
        int last = places.stream()
                .mapToInt(JsonPointer::getMatchingIndex)
                .filter(index -> index < array.size())
                .max()
                .orElse(-1);
        for (int i = 0; i <= last; i++) {
            int index = i;
            List<JsonPointer> inside = places.stream()
                    .map(place -> place.matchElement(index))
                    .filter(place -> place != null)
                    .toList();
            excerpt.add(inside.isEmpty() ? leftOut() : excerpt(array.get(i), inside));
        }
        return last + 1 < array.size() ? excerpt.add(leftOut()) : excerpt;
    }

    private static JsonNode brief(JsonNode json) {
        if (json.isContainer()) {
            return json.isEmpty() ? json : leftOut();
        }
        return json.isString() ? JsonNodeFactory.instance.stringNode(Excerpt.of(json.asString(), LONGEST_TEXT)) : json;
    }

    private static JsonNode leftOut() {
        return JsonNodeFactory.instance.stringNode(LEFT_OUT);
    }
}
