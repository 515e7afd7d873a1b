package com.junction.contract.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Finds places in a document. */
public final class DocumentTree {
    private final JsonNode root;

    DocumentTree(JsonNode root) {
        this.root = root;
    }

    /**
     * A node and where it stands.
     *
     * @param node the node, which is missing where the document has none
     * @param pointer its JSON pointer (RFC 6901)
     */
    public record Place(JsonNode node, String pointer) {
        /** The place below this one, with every reference followed that stands there. */
        private Place raw(String token) {
            String escaped = token.replace("~", "~0").replace("/", "~1");
            JsonNode child =
                    node.isArray() && token.matches("\\d{1,9}") ? node.path(Integer.parseInt(token)) : node.path(token);
            return new Place(child, pointer + "/" + escaped);
        }
    }

    /** The document itself. */
    public Place root() {
        return new Place(root, "");
    }

    /** A place directly below another; a reference that stands there is not followed. */
    public Place raw(Place parent, String token) {
        return parent.raw(token);
    }

    /** A place below another, where a reference leads if there is one. */
    public Place child(Place parent, String... tokens) {
        Place place = parent;
        for (String token : tokens) {
            place = follow(place.raw(token));
        }
        return place;
    }

    /** The places of a list, such as the members of {@code allOf}; none where there is no list. */
    public List<Place> children(Place parent, String keyword) {
        Place list = child(parent, keyword);
        return IntStream.range(0, list.node().isArray() ? list.node().size() : 0)
                .mapToObj(i -> child(list, String.valueOf(i)))
                .toList();
    }

    /** Where the reference of a place leads, or the place itself where it has none. */
    public Place follow(Place place) {
        Place current = place;
        // A chain of references is short; one without end is a mistake of the document.
        for (int steps = 0; steps < 100 && current.node().path("$ref").isString(); steps++) {
            String reference = current.node().path("$ref").asString();
            if (!reference.startsWith("#")) {
                throw new IllegalArgumentException(
                        "#" + current.pointer() + ": cannot read the file of $ref " + reference);
            }
            String pointer = URLDecoder.decode(reference.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
            Place target = at(pointer);
            if (target.node().isMissingNode()) {
                throw new IllegalArgumentException("#" + current.pointer() + ": $ref " + reference + " leads nowhere");
            }
            current = target;
        }
        return current;
    }

    /** The place of a JSON pointer, which may lead through references. */
    public Place at(String pointer) {
        Place place = root();
        for (String token :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            place = follow(place).raw(token.replace("~1", "/").replace("~0", "~"));
        }
        return place;
    }
}
