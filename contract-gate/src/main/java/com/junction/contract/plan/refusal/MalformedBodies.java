package com.junction.contract.plan.refusal;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.schema.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.util.RawValue;

/** Plans bodies that are sent as JSON, but are not JSON. */
public final class MalformedBodies {
    private static final Map<String, String> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put("an object without an end", "{\"a\":");
        TEXTS.put("a bare word", "nonsense");
        TEXTS.put("single quotes", "{'a':'b'}");
    }

    private MalformedBodies() {}

    /** Requests with a malformed body; none if the body is not sent as JSON, or if there is no body. */
    public static List<SentParts> of(ContractOperation operation, SentParts valid) {
        JsonNode body = valid.body();
        if (body == null || !isJson(operation)) {
            return List.of();
        }
        List<SentParts> requests = new ArrayList<>();
        String text = body.toString();
        String half = text.substring(0, text.length() / 2);
        // A part of a number is a number.
        if (!half.isBlank() && JsonText.parse(half) == null) {
            requests.add(valid.withBody("with its body cut off", raw(half)));
        }
        TEXTS.forEach((label, malformed) -> requests.add(valid.withBody("with " + label + " as body", raw(malformed))));
        return requests;
    }

    /** Whether the body is sent as JSON because the document says so, and not because it allows anything. */
    static boolean isJson(ContractOperation operation) {
        return operation
                .body()
                .map(ContractBody::mediaType)
                .filter(BodyKind::isJson)
                .isPresent();
    }

    /** A node that is written as this text, whether it is JSON or not. */
    static JsonNode raw(String text) {
        return JsonNodeFactory.instance.rawValueNode(new RawValue(text));
    }
}
