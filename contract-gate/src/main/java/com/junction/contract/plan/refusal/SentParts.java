package com.junction.contract.plan.refusal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a request sends beside its method and path.
 *
 * @param label describes how it differs from a valid request; empty for a valid one
 * @param parameters the values of parameters by their keys, and wrong credentials by keys of their own ({@link WrongCredentials})
 * @param body the value of the body, or null
 * @param headers further headers
 */
public record SentParts(
        String label,
        Map<String, JsonNode> parameters,
        @Nullable JsonNode body,
        Map<String, String> headers) {

    /** The parts of a valid request. */
    public static SentParts valid(Map<String, JsonNode> parameters, @Nullable JsonNode body) {
        return new SentParts("", parameters, body, Map.of());
    }

    /** The same with another value of one parameter. */
    SentParts withParameter(String difference, String key, JsonNode value) {
        Map<String, JsonNode> others = new LinkedHashMap<>(parameters);
        others.put(key, value);
        return new SentParts(difference, others, body, headers);
    }

    /** The same with another body. */
    SentParts withBody(String difference, JsonNode other) {
        return new SentParts(difference, parameters, other, headers);
    }

    /** The same with one header more. */
    SentParts withHeader(String difference, String name, String value) {
        Map<String, String> others = new LinkedHashMap<>(headers);
        others.put(name, value);
        return new SentParts(difference, parameters, body, others);
    }
}
