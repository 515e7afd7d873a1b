package com.junction.contract.diff.schema;

import com.junction.document.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What a value must be valid by: one place of a document, or several that {@code allOf} joins.
 *
 * @param parts references that stand there are not followed; empty where anything is valid
 */
public record Schema(List<Place> parts) {
    private static final Pattern COMPONENT = Pattern.compile(".*/components/schemas/[^/]+");

    /** The schema at one place. */
    public static Schema of(Place place) {
        return new Schema(List.of(place));
    }

    /** What is valid by both. */
    Schema and(Schema other) {
        return new Schema(Stream.concat(parts.stream(), other.parts.stream()).toList());
    }

    /** What tells it from the other schemas of its document. */
    public String key() {
        return parts.stream().map(Place::pointer).toList().toString();
    }

    /** Its place in the document. */
    public String pointer() {
        return parts.isEmpty() ? "" : parts.get(0).pointer();
    }

    /** What a keyword says where the schema stands, or where its reference leads. */
    public JsonNode keyword(String keyword) {
        return places().map(place -> place.node().path(keyword))
                .filter(node -> !node.isMissingNode())
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** The pointer of the component that it is, in this file or in another one. */
    Optional<String> component() {
        return parts.size() == 1 ? component(parts.get(0)) : Optional.empty();
    }

    /** The pointer of the component at a place. */
    Optional<String> component(Place raw) {
        return Optional.of(raw.follow().pointer())
                .filter(pointer -> COMPONENT.matcher(pointer).matches());
    }

    private Stream<Place> places() {
        return parts.stream().limit(1).flatMap(part -> Stream.of(part, part.follow()));
    }
}
