package com.junction.contract.plan;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.prism.Preference;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A planned request, and the response that it asks for.
 *
 * @param operation what is called
 * @param kind the purpose of the case
 * @param label distinguishes the case from others of its operation and status
 * @param method the method of the operation, except for {@link CaseKind#UNSUPPORTED_METHOD}
 * @param parameters the values that are sent, by {@link ContractParameter#key()}; others are not sent. Wrong credentials
 *     are among them, by keys of their own ({@link com.junction.contract.plan.refusal.WrongCredentials})
 * @param body the value of the body, an object for a form; null if no body is sent
 * @param headers further headers, such as those of a {@link Preference}
 * @param status the status that is asked for; empty if any will do
 */
public record Case(
        ContractOperation operation,
        CaseKind kind,
        String label,
        String method,
        Map<String, JsonNode> parameters,
        @Nullable JsonNode body,
        Map<String, String> headers,
        Optional<Integer> status) {

    /** A case that asks for a status. */
    static Case answered(
            ContractOperation operation,
            CaseKind kind,
            String label,
            Map<String, JsonNode> parameters,
            @Nullable JsonNode body,
            Map<String, String> headers,
            int status) {
        return new Case(operation, kind, label, operation.method(), parameters, body, headers, Optional.of(status));
    }

    /** A case that the server must reject. */
    static Case refused(
            ContractOperation operation,
            CaseKind kind,
            String label,
            String method,
            Map<String, JsonNode> parameters,
            @Nullable JsonNode body) {
        return new Case(operation, kind, label, method, parameters, body, Map.of(), Optional.empty());
    }

    /** The same case for a server that cannot be asked for a response. */
    public Case withoutPreference() {
        Map<String, String> others = Preference.removedFrom(headers);
        return new Case(operation, kind, label, method, parameters, body, others, Optional.empty());
    }

    /** The same case with other parameters, another body, and a remark at the end of its label. */
    Case with(Map<String, JsonNode> others, @Nullable JsonNode otherBody, String remark) {
        String remarked = label.isEmpty() ? remark : label + " · " + remark;
        return new Case(operation, kind, remarked, method, others, otherBody, headers, status);
    }

    /** The same case with other parameters and another body. */
    public Case with(Map<String, JsonNode> others, @Nullable JsonNode otherBody) {
        return new Case(operation, kind, label, method, others, otherBody, headers, status);
    }

    /** The same case with another label. */
    public Case called(String other) {
        return new Case(operation, kind, other, method, parameters, body, headers, status);
    }

    /** The name of the example that the mock is asked for. */
    Optional<String> example() {
        return Preference.exampleIn(headers);
    }

    /** The response that the document describes for a status; empty if this case must not be answered with it. */
    public Optional<ContractResponse> documented(int answered) {
        Optional<ContractResponse> response = operation.response(answered);
        return switch (kind) {
            case VALID, LATER, OTHER_MEDIA_TYPE -> response;
            case INVALID, INCOMPLETE -> response.filter(any -> operation.refuses());
            // Only an explicitly documented status counts: other responses are rarely meant for what is rejected before
            // the operation is reached.
            case WITHOUT_CREDENTIALS, MALFORMED_BODY, UNSUPPORTED_MEDIA_TYPE ->
                response.filter(exact -> exact.code().equals(String.valueOf(answered)));
            // A proxy, or the server before it finds the operation, may reject the request.
            case UNUSUAL -> response.filter(any -> answered / 100 == 2);
            case UNSUPPORTED_METHOD -> Optional.empty();
        };
    }

    /** The name of the case in reports, unique within a plan. */
    public String name() {
        String answer = status.map(String::valueOf)
                .orElse(
                        switch (kind) {
                            case WITHOUT_CREDENTIALS -> "401";
                            case UNSUPPORTED_METHOD -> "405";
                            case INVALID, INCOMPLETE, MALFORMED_BODY, UNSUPPORTED_MEDIA_TYPE -> "4xx";
                            case VALID, LATER, OTHER_MEDIA_TYPE, UNUSUAL -> "any answer";
                        });
        return operation.name() + " · " + answer + (label.isEmpty() ? "" : " · " + label);
    }
}
