package com.junction.document;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Finds places in a document. */
public final class DocumentTree {
    private final Path file;
    private final JsonNode root;
    private final int mostReferences;

    /**
     * The tree of a document.
     *
     * @param file the file that messages name
     * @param root the whole document, with other files in it
     */
    public DocumentTree(Path file, JsonNode root, DocumentLimits limits) {
        this.file = file;
        this.root = root;
        this.mostReferences = limits.of(Limit.REFERENCES);
    }

    /**
     * A node and where it stands.
     *
     * @param node the node, which is missing where the document has none
     * @param pointer its JSON pointer (RFC 6901)
     * @param direction the way of the values that it describes. Places below it, and places that it refers to, are of
     *     the same direction: one schema may be read for requests and for responses
     */
    public record Place(JsonNode node, String pointer, Direction direction) {
        /** A place that is read for no direction in particular. */
        public Place(JsonNode node, String pointer) {
            this(node, pointer, Direction.EITHER);
        }

        /** The same place, read for a direction. */
        public Place in(Direction other) {
            return direction == other ? this : new Place(node, pointer, other);
        }

        /** What tells this place from others, its direction included. */
        public String key() {
            return direction == Direction.EITHER ? pointer : direction + " " + pointer;
        }

        /** The place below this one; a reference that stands there is not followed. */
        private Place raw(String token) {
            String escaped = token.replace("~", "~0").replace("/", "~1");
            JsonNode child =
                    node.isArray() && token.matches("\\d{1,9}") ? node.path(Integer.parseInt(token)) : node.path(token);
            return new Place(child, pointer + "/" + escaped, direction);
        }
    }

    /** The file that the document was read from. */
    public Path file() {
        return file;
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

    /**
     * Where the reference of a place leads, or the place itself where it has none.
     *
     * @throws IllegalArgumentException where it leads nowhere; the message says where it stands
     */
    public Place follow(Place place) {
        return follow(place, 0);
    }

    private Place follow(Place place, int references) {
        Place current = place;
        for (int followed = references; current.node().path("$ref").isString(); followed++) {
            String reference = current.node().path("$ref").asString();
            if (!reference.startsWith("#")) {
                throw fault(current, "cannot read the file of $ref " + reference);
            }
            if (followed > mostReferences) {
                throw fault(current, Limit.REFERENCES.violation(mostReferences));
            }
            Place target = at(PercentEncoding.decode(reference.substring(1)), followed + 1)
                    .in(place.direction());
            if (target.node().isMissingNode()) {
                throw fault(current, "$ref " + reference + " leads nowhere");
            }
            current = target;
        }
        return current;
    }

    /** The place of a JSON pointer, which may lead through references. */
    public Place at(String pointer) {
        return at(pointer, 0);
    }

    private Place at(String pointer, int references) {
        if (pointer.isEmpty()) {
            return root();
        }
        if (!pointer.startsWith("/")) {
            return new Place(MissingNode.getInstance(), pointer);
        }
        Place place = root();
        for (String token : pointer.substring(1).split("/", -1)) {
            place = follow(place, references).raw(token.replace("~1", "/").replace("~0", "~"));
        }
        return place;
    }

    private IllegalArgumentException fault(Place place, String problem) {
        return new IllegalArgumentException(file + " at #" + place.pointer() + ": " + problem);
    }
}
