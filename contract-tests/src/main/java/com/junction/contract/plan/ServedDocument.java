package com.junction.contract.plan;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The copy of a document that a mock serves, without what Prism stumbles over though it means nothing for requests. */
final class ServedDocument {
    /** Headers that are not for parameters to describe (OpenAPI, Parameter Object, "name"): Prism asks for them. */
    private static final Set<String> OTHERWISE_DESCRIBED = Set.of("authorization", "content-type", "accept");

    private ServedDocument() {}

    static ObjectNode of(Contract contract) {
        ObjectNode served = contract.selfContained();
        clean(served);
        contract.operations().forEach(operation -> withResponses(served, operation));
        return served;
    }

    /** Prism answers nothing where no response is documented, and sends content with statuses that have none. */
    private static void withResponses(ObjectNode document, ContractOperation operation) {
        ObjectNode served = (ObjectNode) document.at(operation.pointer());
        if (served.path("responses").isEmpty()) {
            served.putObject("responses").putObject("default").put("description", "");
        }
        operation.responses().stream()
                .filter(response -> response.bodies().isEmpty())
                .forEach(response -> ((ObjectNode) document.at(response.pointer())).remove("content"));
    }

    private static void clean(JsonNode node) {
        if (node instanceof ObjectNode object) {
            boolean header = object.path("in").asString("").equals("header");
            if (header
                    && OTHERWISE_DESCRIBED.contains(
                            object.path("name").asString("").toLowerCase(Locale.ROOT))) {
                object.remove("required");
                object.putObject("schema");
            }
            object.forEach(ServedDocument::clean);
        } else if (node instanceof ArrayNode array) {
            array.forEach(ServedDocument::clean);
        }
    }
}
