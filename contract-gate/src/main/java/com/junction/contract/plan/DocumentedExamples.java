package com.junction.contract.plan;

import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.tree.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The examples that a document has for its parameters and bodies. */
final class DocumentedExamples {
    /** The name of an example of a response that has no name in the document. */
    static final String UNNAMED = "documented";

    private static final String EXAMPLE = "example";
    private static final String EXAMPLES = "examples";

    private DocumentedExamples() {}

    /** The examples of a response by their names; a single example counts only without named ones. */
    static Map<String, JsonNode> of(ContractBody body) {
        Map<String, JsonNode> examples = new LinkedHashMap<>();
        Place media = body.place();
        for (String name : media.node().path(EXAMPLES).propertyNames()) {
            Place example = media.child(EXAMPLES, name);
            if (example.node().has("value")) {
                examples.put(name, example.node().path("value"));
            }
        }
        if (examples.isEmpty()) {
            Stream.of(media, body.schema())
                    .map(place -> place.node().path(EXAMPLE))
                    .filter(example -> !example.isMissingNode())
                    .findFirst()
                    .ifPresent(example -> examples.put(UNNAMED, example));
        }
        return examples;
    }

    /**
     * An example of a request.
     *
     * @param label {@code example}, with its name or number; unique for its owner
     */
    record Shown(String label, JsonNode value) {}

    /** All examples of a parameter: of the parameter itself, of its content, and of its schema. */
    static List<Shown> of(ContractParameter parameter) {
        return shown(owners(parameter), parameter.schema());
    }

    private static List<Place> owners(ContractParameter parameter) {
        List<Place> owners = new ArrayList<>(List.of(parameter.place()));
        if (parameter.json()) {
            Place content = parameter.place().child("content");
            content.node().propertyNames().stream().limit(1).forEach(type -> owners.add(content.child(type)));
        }
        return owners;
    }

    /** All examples of a request body: of its media type, and of its schema. */
    static List<Shown> ofRequest(ContractBody body) {
        return shown(List.of(body.place()), body.schema());
    }

    private static List<Shown> shown(List<Place> owners, Place schema) {
        Map<JsonNode, Shown> shown = new LinkedHashMap<>();
        Set<String> labels = new HashSet<>();
        for (Place owner : owners) {
            for (String name : owner.node().path(EXAMPLES).propertyNames()) {
                JsonNode value = owner.child(EXAMPLES, name).node().path("value");
                add(shown, labels, EXAMPLE + " " + name, value);
            }
            add(shown, labels, EXAMPLE, owner.node().path(EXAMPLE));
        }
        add(shown, labels, EXAMPLE, schema.node().path(EXAMPLE));
        JsonNode listed = schema.node().path(EXAMPLES);
        if (listed.isArray()) {
            listed.forEach(value -> add(shown, labels, EXAMPLE, value));
        }
        return List.copyOf(shown.values());
    }

    private static void add(Map<JsonNode, Shown> shown, Set<String> labels, String label, JsonNode value) {
        if (value.isMissingNode() || shown.containsKey(value)) {
            return;
        }
        String unique = label;
        for (int number = 2; !labels.add(unique); number++) {
            unique = label + " " + number;
        }
        shown.put(value, new Shown(unique, value));
    }

    /** Notes on examples that stand in another file or at a URL, which the gate does not read. */
    static List<String> notRead(ContractOperation operation) {
        return Stream.concat(
                        operation.parameters().stream().flatMap(parameter -> owners(parameter).stream()),
                        operation.body().map(ContractBody::place).stream())
                .flatMap(owner ->
                        owner.node().path(EXAMPLES).propertyNames().stream().map(name -> owner.child(EXAMPLES, name)))
                .filter(example ->
                        example.node().has("externalValue") && !example.node().has("value"))
                .map(example -> "#" + example.pointer()
                        + ": the example is not sent, because its externalValue is not read; give it a value")
                .toList();
    }
}
