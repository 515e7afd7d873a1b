package com.junction.contract.tree;

import com.junction.document.DocumentLimits;
import com.junction.document.InvalidDocumentException;
import com.junction.document.Limit;
import com.junction.document.PercentEncoding;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Finds places in a document. */
public final class DocumentTree {
    private final Path file;
    private final JsonNode root;
    private final int mostReferences;

    /** The targets of the references in the document. Most schemas are looked up thousands of times. */
    private final Map<String, Place> targets = new ConcurrentHashMap<>();

    /**
     * Makes the tree of a document.
     *
     * @param file the file, for messages
     * @param root the whole document, with the other files
     */
    public DocumentTree(Path file, JsonNode root, DocumentLimits limits) {
        this.file = file;
        this.root = root;
        this.mostReferences = limits.of(Limit.REFERENCES);
    }

    /** The file that the document was read from. */
    public Path file() {
        return file;
    }

    /** The document itself. */
    public Place root() {
        return new Place(this, root, "", Direction.EITHER);
    }

    Place follow(Place place, int references) {
        Place current = place;
        for (int followed = references; current.node().path("$ref").isString(); followed++) {
            String reference = current.node().path("$ref").asString();
            if (!reference.startsWith("#")) {
                throw fault(current, "cannot read the file of $ref " + reference);
            }
            if (followed > mostReferences) {
                throw fault(current, Limit.REFERENCES.violation(mostReferences));
            }
            Place target = target(reference, followed + 1).in(place.direction());
            if (target.node().isMissingNode()) {
                throw fault(current, "$ref " + reference + " leads nowhere");
            }
            current = target;
        }
        return current;
    }

    private Place target(String reference, int references) {
        Place known = targets.get(reference);
        if (known != null) {
            return known;
        }
        String pointer = PercentEncoding.decode(reference.substring(1));
        Place target = at(pointer, references);
        // Otherwise, there are references on the way, which count.
        if (target.pointer().equals(pointer)) {
            targets.put(reference, target);
        }
        return target;
    }

    /** The place of a JSON pointer. References on the way are followed. */
    public Place at(String pointer) {
        return at(pointer, 0);
    }

    private Place at(String pointer, int references) {
        if (pointer.isEmpty()) {
            return root();
        }
        if (!pointer.startsWith("/")) {
            return new Place(this, MissingNode.getInstance(), pointer, Direction.EITHER);
        }
        Place place = root();
        for (String token : pointer.substring(1).split("/", -1)) {
            place = follow(place, references).raw(token.replace("~1", "/").replace("~0", "~"));
        }
        return place;
    }

    private InvalidDocumentException fault(Place place, String problem) {
        return new InvalidDocumentException(file.toString(), "#" + place.pointer(), problem);
    }
}
