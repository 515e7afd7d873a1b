package com.junction.contract.plan;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.document.PercentEncoding;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The copy of a document that a mock serves, without what Prism stumbles over though it means nothing for requests. */
final class ServedDocument {
    /** Headers that no parameter describes, of which Prism asks for what one says all the same. */
    private static final Set<String> NO_PARAMETERS =
            Set.of("accept", "authorization", "content-type", "connection", "content-length", "transfer-encoding");

    private ServedDocument() {}

    static ObjectNode of(Contract contract) {
        ObjectNode served = contract.selfContained();
        clean(served);
        new CompilableSchemas(contract).rewrite(served);
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

    /** A media type that a range stands for, as the type of a response. */
    static String mediaType(ContractBody declared) {
        String range = declared.mediaType();
        if (!isRange(declared)) {
            return range;
        }
        return range.startsWith("text/")
                ? "text/plain"
                : declared.kind() == BodyKind.JSON ? "application/json" : "application/octet-stream";
    }

    /** The same document without ranges of media types in responses: Prism cannot answer in such. */
    static JsonNode withoutRanges(JsonNode served, Contract contract) {
        List<ContractResponse> ranged = contract.operations().stream()
                .flatMap(operation -> operation.responses().stream())
                .filter(response -> response.bodies().stream().anyMatch(ServedDocument::isRange))
                .toList();
        if (ranged.isEmpty()) {
            return served;
        }
        Set<String> references = served.findValues("$ref").stream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .map(PercentEncoding::decode)
                .collect(Collectors.toSet());
        JsonNode copy = served.deepCopy();
        for (ContractResponse response : ranged) {
            response.bodies().stream()
                    .filter(body -> isRange(body) && !isReferredTo(body, references))
                    .forEach(body -> rename(copy.at(response.pointer() + "/content"), body));
        }
        return copy;
    }

    /**
     * The same document without {@code $ref} in values, such as an example of a schema that describes a property of this
     * name. Prism follows it, wherever it leads: to a file of this machine too.
     */
    static JsonNode withoutReferencesInValues(JsonNode served) {
        if (served.findParents("$ref").stream().noneMatch(parent -> leadsNowhere(parent, served))) {
            return served;
        }
        JsonNode copy = served.deepCopy();
        copy.findParents("$ref").stream()
                .filter(parent -> leadsNowhere(parent, served))
                .forEach(parent -> ((ObjectNode) parent).remove("$ref"));
        return copy;
    }

    /** A document that contains itself has no reference to another one, and all its references lead somewhere. */
    private static boolean leadsNowhere(JsonNode parent, JsonNode served) {
        if (!parent.path("$ref").isString()) {
            return false;
        }
        String reference = PercentEncoding.decode(parent.path("$ref").asString());
        return !reference.equals("#")
                && !(reference.startsWith("#/")
                        && !served.at(reference.substring(1)).isMissingNode());
    }

    private static boolean isRange(ContractBody body) {
        return body.mediaType().contains("*");
    }

    private static boolean isReferredTo(ContractBody body, Set<String> references) {
        String place = "#" + body.place().pointer();
        return references.stream().anyMatch(reference -> reference.startsWith(place));
    }

    private static void rename(JsonNode content, ContractBody body) {
        if (content instanceof ObjectNode types && types.has(body.mediaType())) {
            JsonNode described = types.remove(body.mediaType());
            types.putIfAbsent(mediaType(body), described);
        }
    }

    private static void clean(JsonNode node) {
        if (node instanceof ObjectNode object) {
            boolean header = object.path("in").asString("").equals("header");
            if (header
                    && NO_PARAMETERS.contains(object.path("name").asString("").toLowerCase(Locale.ROOT))) {
                object.remove("required");
                object.putObject("schema");
            }
            object.forEach(ServedDocument::clean);
        } else if (node instanceof ArrayNode array) {
            array.forEach(ServedDocument::clean);
        }
    }
}
