package com.junction.contract.plan;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request, and the response that it asks for.
 *
 * @param operation what is called
 * @param label what tells the case from others of its operation and status
 * @param parameters the values that are sent, by {@link ContractParameter#key()}; one that is missing is not sent
 * @param body the value of the body, an object for a form; null where none is sent
 * @param headers further headers, such as {@code Prefer}
 * @param expected what must come back
 */
public record Case(
        ContractOperation operation,
        String label,
        Map<String, JsonNode> parameters,
        @Nullable JsonNode body,
        Map<String, String> headers,
        Expectation expected) {

    /**
     * What must come back.
     *
     * @param status the status, or empty for any documented one of the 4xx range: the request is invalid
     */
    public record Expectation(Optional<Integer> status) {
        /** A documented refusal. */
        public static final Expectation REFUSED = new Expectation(Optional.empty());

        /** A status. */
        public static Expectation status(int status) {
            return new Expectation(Optional.of(status));
        }
    }

    /** Whether a mock is left to write the body of the answer, at random or from what the document shows. */
    public boolean isAnsweredFreely() {
        String prefer = headers.getOrDefault("Prefer", "");
        return !prefer.isEmpty() && !prefer.contains("example=");
    }

    /** As it stands in a list of cases. */
    public String name() {
        String status = expected.status().map(String::valueOf).orElse("4xx");
        return operation.name() + " · " + status + (label.isEmpty() ? "" : " · " + label);
    }
}
