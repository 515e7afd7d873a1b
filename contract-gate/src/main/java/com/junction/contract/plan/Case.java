package com.junction.contract.plan;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.ContractResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request, and the response that it asks for.
 *
 * @param operation what is called
 * @param kind what the case is for
 * @param label what tells the case from others of its operation and status
 * @param method that of the operation, but for {@link CaseKind#UNSUPPORTED_METHOD}
 * @param parameters the values that are sent, by {@link ContractParameter#key()}; one that is missing is not sent
 * @param body the value of the body, an object for a form; null where none is sent
 * @param headers further headers, such as {@code Prefer}
 * @param status the status that is asked for, where it is one
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

    private static final String EXAMPLE = "example=";

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

    /** A case that is to be refused. */
    static Case refused(
            ContractOperation operation,
            CaseKind kind,
            String label,
            String method,
            Map<String, JsonNode> parameters,
            @Nullable JsonNode body) {
        return new Case(operation, kind, label, method, parameters, body, Map.of(), Optional.empty());
    }

    /** The same case for a server that does not take wishes for its answer. */
    public Case withoutPreference() {
        Map<String, String> others = new LinkedHashMap<>(headers);
        others.remove("Prefer");
        return new Case(operation, kind, label, method, parameters, body, others, Optional.empty());
    }

    /** The same case with other parameters and another body, of which a remark is added to its label. */
    Case with(Map<String, JsonNode> others, @Nullable JsonNode otherBody, String remark) {
        String remarked = label.isEmpty() ? remark : label + " · " + remark;
        return new Case(operation, kind, remarked, method, others, otherBody, headers, status);
    }

    /** The example that a mock is asked for by its name. */
    Optional<String> example() {
        String prefer = headers.getOrDefault("Prefer", "");
        int at = prefer.indexOf(EXAMPLE);
        return at < 0 ? Optional.empty() : Optional.of(prefer.substring(at + EXAMPLE.length()));
    }

    /** What the document says of a status as an answer to this case. */
    public Optional<ContractResponse> documented(int answered) {
        Optional<ContractResponse> response = operation.response(answered);
        return switch (kind) {
            case VALID, LATER, OTHER_MEDIA_TYPE -> response;
            case INVALID, INCOMPLETE -> response.filter(any -> operation.refuses());
            // Only where it is meant: a default is hardly.
            case WITHOUT_CREDENTIALS -> response.filter(exact -> exact.code().equals(String.valueOf(answered)));
            case UNSUPPORTED_METHOD -> Optional.empty();
        };
    }

    /** As it stands in a list of cases. */
    public String name() {
        String answer = status.map(String::valueOf)
                .orElse(
                        switch (kind) {
                            case WITHOUT_CREDENTIALS -> "401";
                            case UNSUPPORTED_METHOD -> "405";
                            case INVALID, INCOMPLETE -> "4xx";
                            case VALID, LATER, OTHER_MEDIA_TYPE -> "any answer";
                        });
        return operation.name() + " · " + answer + (label.isEmpty() ? "" : " · " + label);
    }
}
