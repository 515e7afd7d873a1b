package com.junction.contract.tree;

import com.junction.document.Construct;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Removes values that are not of the construct that OpenAPI requires there, such as null in an empty YAML field. */
final class UnfitValues {
    private final DocumentNotes notes;

    UnfitValues(DocumentNotes notes) {
        this.notes = notes;
    }

    /** Removes unfit values directly below a place. An entry of a map keeps its name and becomes empty. */
    void remove(FilePlace place, Construct construct) {
        if (place.node() instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                Construct expected = expected(place.child(name), construct);
                if (expected != null && construct.isMap()) {
                    JsonNodeFactory json = JsonNodeFactory.instance;
                    object.set(name, expected.isList() ? json.arrayNode() : json.objectNode());
                } else if (expected != null) {
                    object.remove(name);
                }
            }
        } else if (place.node() instanceof ArrayNode array) {
            for (int i = array.size() - 1; i >= 0; i--) {
                if (expected(place.child(String.valueOf(i)), construct) != null) {
                    array.remove(i);
                }
            }
        }
    }

    /** The construct that a value should be; null if the value fits. */
    private @Nullable Construct expected(FilePlace place, Construct owner) {
        Construct construct = owner.child(place.token(), place.kind());
        if (construct == null || construct.fits(place.kind())) {
            return null;
        }
        if (!place.node().isNull()) {
            notes.add(place, "left out: it must be " + construct);
        }
        return construct;
    }
}
