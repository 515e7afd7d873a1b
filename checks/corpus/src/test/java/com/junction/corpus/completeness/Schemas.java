package com.junction.corpus.completeness;

import com.junction.contract.tree.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the keywords of schemas. A reference without a target is ignored, because the generator rejects it. */
final class Schemas {
    private final Place root;

    Schemas(Place root) {
        this.root = root;
    }

    /** Follows a reference, unless the schema has other keywords beside it. */
    Place follow(Place place) {
        return isReference(place) && !hasKeywordsBeside(place) ? followed(place) : place;
    }

    /** Returns the target of a reference that has other keywords beside it. */
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

    /** Returns the entries of a map, such as {@code properties}, with references followed. */
    Map<String, Place> map(Place parent, String keyword) {
        Place map = followed(parent.raw(keyword));
        Map<String, Place> entries = new LinkedHashMap<>();
        if (map.node().isObject()) {
            map.node().propertyNames().forEach(name -> entries.put(name, follow(map.raw(name))));
        }
        return entries;
    }

    /** Returns the items of a list, such as {@code allOf}, with references followed. */
    List<Place> list(Place parent, String keyword) {
        return parent.rawChildren(keyword).stream().map(this::follow).toList();
    }

    /** Returns the schema if it is an object, not {@code true} or {@code false}. */
    Optional<Place> schema(Place parent, String keyword) {
        return Optional.of(follow(parent.raw(keyword)))
                .filter(place -> place.node().isObject());
    }

    /** Returns a child, with its reference followed if it has one. */
    Place child(Place parent, String token) {
        return followed(parent.raw(token));
    }

    Place root() {
        return root;
    }
}
