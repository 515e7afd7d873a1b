package com.junction.contract.diff.schema;

import com.junction.contract.tree.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A schema at one place of a document, or the intersection of several by {@code allOf}.
 *
 * @param parts the places, with their references not followed; empty if any value is valid
 */
public record Schema(List<Place> parts) {
    private static final Pattern COMPONENT = Pattern.compile(".*/components/schemas/[^/]+");

    /** The schema at one place. */
    public static Schema of(Place place) {
        return new Schema(List.of(place));
    }

    /** The intersection of two schemas. */
    Schema and(Schema other) {
        return new Schema(Stream.concat(parts.stream(), other.parts.stream()).toList());
    }

    /** Identifies the schema in its document. */
    public String key() {
        return parts.stream().map(Place::pointer).toList().toString();
    }

    /** The JSON pointer of the first part; empty if any value is valid. */
    public String pointer() {
        return parts.isEmpty() ? "" : parts.get(0).pointer();
    }

    /** The value of a keyword, from the place of the schema or from where its reference leads; missing if absent. */
    public JsonNode keyword(String keyword) {
        return places().map(place -> place.node().path(keyword))
                .filter(node -> !node.isMissingNode())
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** The pointer of the component that the schema is or refers to; empty if there is none. */
    Optional<String> component() {
        return parts.size() == 1 ? component(parts.get(0)) : Optional.empty();
    }

    /** The pointer of the component at a place; empty if there is none. */
    Optional<String> component(Place raw) {
        return Optional.of(raw.follow().pointer())
                .filter(pointer -> COMPONENT.matcher(pointer).matches());
    }

    private Stream<Place> places() {
        return parts.stream().limit(1).flatMap(part -> Stream.of(part, part.follow()));
    }
}
