package com.junction.contract.prism;

import com.junction.document.PercentEncoding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Removes {@code $ref} from values, such as an example of a schema that describes a property of this name. Prism
 * follows such a reference wherever it leads, even to a file of this machine.
 */
final class DanglingReferences {
    private DanglingReferences() {}

    /** The same document without them. */
    static JsonNode removed(JsonNode served) {
        if (served.findParents("$ref").stream().noneMatch(parent -> leadsNowhere(parent, served))) {
            return served;
        }
        JsonNode copy = served.deepCopy();
        copy.findParents("$ref").stream()
                .filter(parent -> leadsNowhere(parent, served))
                .forEach(parent -> ((ObjectNode) parent).remove("$ref"));
        return copy;
    }

    /** A self-contained document refers to no other document, and all its real references lead somewhere. */
    private static boolean leadsNowhere(JsonNode parent, JsonNode served) {
        if (!parent.path("$ref").isString()) {
            return false;
        }
        String reference = PercentEncoding.decode(parent.path("$ref").asString());
        boolean leadsSomewhere = reference.equals("#")
                || (reference.startsWith("#/")
                        && !served.at(reference.substring(1)).isMissingNode());
        return !leadsSomewhere;
    }
}
