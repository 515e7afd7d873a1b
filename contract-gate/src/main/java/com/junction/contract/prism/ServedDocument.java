package com.junction.contract.prism;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.ContractResponse;
import com.junction.document.PercentEncoding;
import com.junction.document.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The copy of a document that a mock serves. It lacks the parts that Prism fails on and that requests do not need. */
public final class ServedDocument {
    private ServedDocument() {}

    /** Copies a document for Prism. */
    public static ObjectNode of(Contract contract) {
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

    /** The media type of a response: for a range, one that is in it. */
    public static String mediaType(ContractBody declared) {
        String name = declared.mediaType();
        if (declared.isMediaType()) {
            return name;
        }
        int slash = name.indexOf('/');
        return switch (slash < 0 ? "" : name.substring(0, slash)) {
            case "text" -> "text/plain";
            case "", "*", "application" ->
                declared.kind() == BodyKind.JSON ? "application/json" : "application/octet-stream";
            default -> name.substring(0, slash) + "/octet-stream";
        };
    }

    /**
     * The same document with responses that Prism can give. It cannot answer in a range of media types, or in what is not a
     * media type, and of the media types that a client accepts it may take any: all in JSON have the same examples.
     */
    public static JsonNode answerable(JsonNode served, Contract contract) {
        Map<String, ContractResponse> others = contract.operations().stream()
                .flatMap(operation -> operation.responses().stream())
                .filter(response -> !isAnswerable(response, served)
                        || !alternatives(response).isEmpty())
                .collect(Collectors.toMap(
                        ContractResponse::pointer, response -> response, (one, same) -> one, LinkedHashMap::new));
        if (others.isEmpty()) {
            return served;
        }
        Set<String> references = served.findValues("$ref").stream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .map(PercentEncoding::decode)
                .collect(Collectors.toSet());
        JsonNode copy = served.deepCopy();
        for (ContractResponse response : others.values()) {
            Place content = contract.tree().at(response.pointer()).child("content");
            if (copy.at(content.pointer()) instanceof ObjectNode types) {
                shareExamples(types, response);
                List.copyOf(types.propertyNames()).stream()
                        .filter(type -> !isReferredTo(content.raw(type), references))
                        .forEach(type -> makeAnswerable(types, type, response));
            }
        }
        return copy;
    }

    /**
     * The same document without {@code $ref} in values, such as an example of a schema that describes a property of this
     * name. Prism follows it, wherever it leads: to a file of this machine too.
     */
    public static JsonNode withoutReferencesInValues(JsonNode served) {
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
        boolean leadsSomewhere = reference.equals("#")
                || (reference.startsWith("#/")
                        && !served.at(reference.substring(1)).isMissingNode());
        return !leadsSomewhere;
    }

    /** The bodies that differ from the JSON body in the media type alone. Prism writes no object as {@code text/json}. */
    private static List<ContractBody> alternatives(ContractResponse response) {
        return response.json().stream()
                .flatMap(json -> response.bodies().stream()
                        .filter(other -> !other.equals(json) && other.kind() == BodyKind.JSON)
                        .filter(other -> !other.mediaType().startsWith("text/"))
                        .filter(other ->
                                other.schema().node().equals(json.schema().node())))
                .toList();
    }

    private static void shareExamples(ObjectNode types, ContractResponse response) {
        for (ContractBody other : alternatives(response)) {
            JsonNode examples =
                    types.path(response.json().orElseThrow().mediaType()).path("examples");
            if (examples.isObject() && types.path(other.mediaType()) instanceof ObjectNode described) {
                described.remove("example");
                described.set("examples", examples);
            }
        }
    }

    private static boolean isReferredTo(Place place, Set<String> references) {
        return references.stream().anyMatch(reference -> reference.startsWith("#" + place.pointer()));
    }

    private static void makeAnswerable(ObjectNode types, String type, ContractResponse response) {
        Optional<ContractBody> body = response.bodies().stream()
                .filter(each -> each.mediaType().equals(type))
                .findFirst();
        if (body.filter(ContractBody::isMediaType).isEmpty()) {
            JsonNode described = types.remove(type);
            body.ifPresent(each -> types.putIfAbsent(mediaType(each), described));
        }
    }

    private static boolean isAnswerable(ContractResponse response, JsonNode served) {
        return served.at(response.pointer() + "/content").size()
                        == response.bodies().size()
                && response.bodies().stream().allMatch(ContractBody::isMediaType);
    }

    private static void clean(JsonNode node) {
        if (node instanceof ObjectNode object) {
            // Prism asks for them all the same.
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
}
