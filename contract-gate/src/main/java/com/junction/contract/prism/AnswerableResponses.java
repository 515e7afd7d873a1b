package com.junction.contract.prism;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.tree.Place;
import com.junction.document.PercentEncoding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Rewrites responses so that Prism can give them. */
public final class AnswerableResponses {
    private AnswerableResponses() {}

    /** The media type of a response; for a range, a media type within it. */
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
     * The same document with responses that Prism can give. It cannot answer with a range of media types, or with a
     * malformed one. It may choose any media type that a client accepts, so all JSON bodies share their examples.
     */
    static JsonNode of(JsonNode served, Contract contract) {
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

    /** The bodies that differ from the JSON body only in the media type. Prism cannot write {@code text/json}. */
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
}
