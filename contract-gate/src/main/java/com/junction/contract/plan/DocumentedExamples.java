package com.junction.contract.plan;

import com.junction.contract.document.ContractBody;
import com.junction.contract.tree.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The examples that a document has for its bodies. */
final class DocumentedExamples {
    /** The name of an example that has no name in the document. */
    static final String UNNAMED = "documented";

    private DocumentedExamples() {}

    /** The examples of a body by their names; a single example counts only without named ones. */
    static Map<String, JsonNode> of(ContractBody body) {
        Map<String, JsonNode> examples = new LinkedHashMap<>();
        Place media = body.place();
        for (String name : media.node().path("examples").propertyNames()) {
            Place example = media.child("examples", name);
            if (example.node().has("value")) {
                examples.put(name, example.node().path("value"));
            }
        }
        if (examples.isEmpty()) {
            Stream.of(media, body.schema())
                    .map(place -> place.node().path("example"))
                    .filter(example -> !example.isMissingNode())
                    .findFirst()
                    .ifPresent(example -> examples.put(UNNAMED, example));
        }
        return examples;
    }
}
