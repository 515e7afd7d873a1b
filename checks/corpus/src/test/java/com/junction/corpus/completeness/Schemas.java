package com.junction.corpus.completeness;

import com.junction.document.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Reads the keywords of schemas. What a reference does not lead to is not there: the generator refuses it. */
final class Schemas {
    private final Place root;

    /** @param root the whole document */
    Schemas(Place root) {
        this.root = root;
    }

    /** Where a reference leads, unless keywords of a schema stand beside it. */
    Place follow(Place place) {
        return isReference(place) && !hasKeywordsBeside(place) ? followed(place) : place;
    }

    /** Where a reference leads that keywords stand beside. */
    Optional<Place> target(Place place) {
        return isReference(place) && hasKeywordsBeside(place) ? Optional.of(followed(place)) : Optional.empty();
    }

    private Place followed(Place place) {
        try {
            return place.follow();
        } catch (IllegalArgumentException e) {
            return place.missing();
        }
    }

    private static boolean isReference(Place place) {
        return place.node().path("$ref").isString();
    }

    private static boolean hasKeywordsBeside(Place place) {
        return List.of("properties", "allOf", "oneOf", "anyOf", "items", "additionalProperties").stream()
                .anyMatch(place.node()::has);
    }

    /** Whether values of a type are allowed; a schema without a type allows all. */
    boolean mayBe(Place schema, String type) {
        JsonNode types = schema.node().path("type");
        if (types.isString()) {
            return types.asString().equals(type);
        }
        return !types.isArray()
                || IntStream.range(0, types.size())
                        .anyMatch(i -> types.get(i).asString("").equals(type));
    }

    /** The entries of a map, such as {@code properties}, with references followed. */
    Map<String, Place> map(Place parent, String keyword) {
        Place map = followed(parent.raw(keyword));
        Map<String, Place> entries = new LinkedHashMap<>();
        if (map.node().isObject()) {
            map.node().propertyNames().forEach(name -> entries.put(name, follow(map.raw(name))));
        }
        return entries;
    }

    /** The items of a list, such as {@code allOf}, with references followed. */
    List<Place> list(Place parent, String keyword) {
        Place list = followed(parent.raw(keyword));
        return IntStream.range(0, list.node().isArray() ? list.node().size() : 0)
                .mapToObj(i -> follow(list.raw(String.valueOf(i))))
                .toList();
    }

    /** A schema that is an object, and not {@code true} or {@code false}. */
    Optional<Place> schema(Place parent, String keyword) {
        return Optional.of(follow(parent.raw(keyword)))
                .filter(place -> place.node().isObject());
    }

    /** A place below another, where a reference leads if there is one. */
    Place child(Place parent, String token) {
        return followed(parent.raw(token));
    }

    Place root() {
        return root;
    }
}
