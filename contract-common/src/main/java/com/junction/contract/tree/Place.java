package com.junction.contract.tree;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A node of a document, and its position.
 *
 * @param document the document
 * @param node the node; a missing node if the document has none at the pointer
 * @param pointer its JSON pointer (RFC 6901)
 * @param direction the direction of the described values. Places below this one, and places that it refers to, have the
 *     same direction. One schema may be read for both directions
 */
public record Place(DocumentTree document, JsonNode node, String pointer, Direction direction) {
    private static final Pattern INDEX = Pattern.compile("\\d{1,9}");

    /** The same place, read for a direction. */
    public Place in(Direction other) {
        return direction == other ? this : new Place(document, node, pointer, other);
    }

    /** The same place with another value. */
    public Place with(JsonNode other) {
        return new Place(document, other, pointer, direction);
    }

    /** The same place without a value. */
    public Place missing() {
        return with(MissingNode.getInstance());
    }

    /** Identifies this place in its document, including its direction. */
    public String key() {
        return direction == Direction.EITHER ? pointer : direction + " " + pointer;
    }

    /** The place directly below this one. A reference that stands there is not followed. */
    public Place raw(String token) {
        if (node.isArray() && INDEX.matcher(token).matches()) {
            return below(node.path(Integer.parseInt(token)), token);
        }
        return below(node.path(token), escaped(token));
    }

    /** Writes a name as a token of a JSON pointer (RFC 6901, section 3). */
    public static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private Place below(JsonNode child, String escaped) {
        return new Place(document, child, pointer + "/" + escaped, direction);
    }

    /**
     * A place below this one. References are followed.
     *
     * @throws IllegalArgumentException if a reference leads nowhere; the message says where it stands
     */
    public Place child(String... tokens) {
        Place place = this;
        for (String token : tokens) {
            place = place.raw(token).follow();
        }
        return place;
    }

    /** The places of a list, such as the members of {@code allOf}; empty if the list is missing. */
    public List<Place> children(String keyword) {
        return child(keyword).entries().map(Place::follow).toList();
    }

    /** The places of a list, without following references; empty if the list is missing. */
    public List<Place> rawChildren(String keyword) {
        return raw(keyword).entries().toList();
    }

    private Stream<Place> entries() {
        return IntStream.range(0, node.isArray() ? node.size() : 0)
                .mapToObj(i -> below(node.path(i), String.valueOf(i)));
    }

    /**
     * The place that the reference at this place leads to, or this place if there is no reference.
     *
     * @throws IllegalArgumentException if the reference leads nowhere; the message says where it stands
     */
    public Place follow() {
        return document.follow(this, 0);
    }
}
