package com.junction.contract.prism;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.tree.Place;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import okhttp3.Headers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The copy of a document that Prism serves. It lacks the parts that Prism fails on and that requests do not need. A
 * plan adds the bodies and headers that it asks Prism for.
 */
public final class ServedDocument {
    private final ObjectNode root;

    /** A copy of a document. */
    public ServedDocument(Contract contract) {
        this.root = contract.selfContained();
        clean(root);
        new CompilableSchemas(contract).rewrite(root);
        contract.operations().forEach(this::cleanResponses);
    }

    /** The document itself. */
    public ObjectNode root() {
        return root;
    }

    private static void clean(JsonNode node) {
        if (node instanceof ObjectNode object) {
            // Prism requires these parameters although OpenAPI ignores them.
            if (ContractParameter.isIgnored(
                    object.path("in").asString(""), object.path("name").asString(""))) {
                object.remove("required");
                object.putObject("schema");
            }
            object.forEach(ServedDocument::clean);
        } else if (node instanceof ArrayNode array) {
            array.forEach(ServedDocument::clean);
        }
    }

    /** Prism does not answer if no response is documented, and sends content even with statuses that never have any. */
    private void cleanResponses(ContractOperation operation) {
        ObjectNode served = (ObjectNode) root.at(operation.pointer());
        if (served.path("responses").isEmpty()) {
            served.putObject("responses").putObject("default").put("description", "");
        }
        operation.responses().stream()
                .filter(response -> response.bodies().isEmpty())
                .forEach(response -> ((ObjectNode) root.at(response.pointer())).remove("content"));
    }

    /** Removes operations, and everything that only they need. */
    public void remove(Collection<ContractOperation> operations) {
        Pruning.prune(root, operations);
    }

    /** Replaces the schema of a parameter. It cannot be sent as null, and Prism takes a nullable array for a scalar. */
    public void describe(ContractParameter parameter, Place withoutNull) {
        replace(parameter.schema(), withoutNull.node().deepCopy());
    }

    /**
     * Removes what Prism does not understand of a multipart body: it takes each part for a text, and parts of the same
     * name for one part.
     *
     * @param isContainer whether values of a property are arrays or objects
     */
    public void simplify(ContractBody multipart, Predicate<Place> isContainer) {
        ((ObjectNode) root.at(multipart.place().pointer())).remove("encoding");
        for (String name : multipart.schema().node().path("properties").propertyNames()) {
            Place property = multipart.schema().child("properties", name);
            if (isContainer.test(property)) {
                replace(property, root.objectNode());
            }
        }
    }

    private void replace(Place place, JsonNode other) {
        int slash = place.pointer().lastIndexOf('/');
        if (root.at(place.pointer().substring(0, slash)) instanceof ObjectNode owner) {
            owner.set(place.pointer().substring(slash + 1), other);
        }
    }

    /** Removes the examples of a body. */
    public void removeExamples(ContractBody body) {
        ObjectNode media = (ObjectNode) root.at(body.place().pointer());
        media.remove("example");
        media.remove("examples");
    }

    /** Adds an example that a request can ask for by its name. */
    public void addExample(ContractBody body, String name, JsonNode value) {
        ObjectNode media = (ObjectNode) root.at(body.place().pointer());
        media.withObjectProperty("examples").withObjectProperty(name).set("value", value);
    }

    /** Serves a body that is not JSON with a text. */
    public void show(ContractBody body, String text) {
        if (root.at(body.place().pointer()) instanceof ObjectNode media) {
            show(text, media);
        }
    }

    /** Serves a response with these headers, and no others. Schemas stay, because references may lead to them. */
    public void show(ContractResponse response, Headers headers) {
        if (root.at(response.pointer()).path("headers") instanceof ObjectNode shown) {
            for (String name : List.copyOf(shown.propertyNames())) {
                String text = headers.get(name);
                if (text == null) {
                    shown.remove(name);
                } else if (shown.path(name).path("schema").isObject()) {
                    show(text, (ObjectNode) shown.path(name));
                } else {
                    show(text, shown.putObject(name)).putObject("schema").put("type", "string");
                }
            }
        }
    }

    private static ObjectNode show(String text, ObjectNode described) {
        described.remove("examples");
        return described.put("example", text);
    }

    /**
     * A served document with fewer examples. Prism reads all examples when it starts.
     *
     * @param names the names of the examples that remain, by the pointer of their media type
     */
    public static JsonNode withExamples(JsonNode served, Contract contract, Map<String, Set<String>> names) {
        JsonNode copy = served.deepCopy();
        contract.operations().stream()
                .flatMap(operation -> operation.responses().stream())
                .flatMap(response -> response.json().stream())
                .map(json -> json.place().pointer())
                .forEach(place -> {
                    if (copy.at(place + "/examples") instanceof ObjectNode examples) {
                        examples.retain(names.getOrDefault(place, Set.of()));
                    }
                });
        return copy;
    }

    /** A served document in a form that Prism can start with and answer from. */
    public static JsonNode startable(JsonNode served, Contract contract) {
        return ReferenceDepth.limit(DanglingReferences.removed(AnswerableResponses.of(served, contract)));
    }
}
