package com.junction.contract.links;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.replay.Exchange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * An operation takes values from an exchange of another one (OpenAPI, Link Object).
 *
 * @param from the operation whose exchange has the values
 * @param code the status, the range or {@code default} of its response
 * @param to the operation that takes them
 * @param values the expressions for each target, in the order in which they are tried. A target is the key of a parameter,
 *     {@link #BODY}, or {@link #BODY} and a JSON pointer into the body
 * @param declared whether the document declares the link
 */
public record Link(
        ContractOperation from,
        String code,
        ContractOperation to,
        Map<String, List<RuntimeExpression>> values,
        boolean declared) {
    /** The target that stands for the whole body of a request. */
    public static final String BODY = "body#";

    /** Whether the source creates what it describes, and does not only read it. */
    public boolean creates() {
        return !from.method().equals("GET") && !from.method().equals("HEAD");
    }

    /** Whether the link applies to the response of an exchange. */
    private boolean appliesTo(Exchange exchange) {
        return exchange.answer()
                .filter(answer -> code.equals(String.valueOf(answer.status()))
                        || code.equalsIgnoreCase(answer.status() / 100 + "XX")
                        || from.response(answer.status())
                                .filter(response -> response.code().equals(code))
                                .isPresent())
                .isPresent();
    }

    /** The values that an exchange of the source has, by target. Path parameters with the same name are kept. */
    public Map<String, JsonNode> valuesIn(Exchange exchange) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        if (!appliesTo(exchange)) {
            return found;
        }
        values.forEach((target, expressions) -> expressions.stream()
                .flatMap(expression -> expression.in(exchange).stream())
                .findFirst()
                .ifPresent(value -> found.put(target, value)));
        if (found.isEmpty()) {
            return found;
        }
        to.parameters().stream()
                .filter(parameter -> parameter.in().equals("path") && !found.containsKey(parameter.key()))
                .forEach(parameter -> {
                    JsonNode same = exchange.planned().parameters().get(parameter.key());
                    if (same != null) {
                        found.put(parameter.key(), same);
                    }
                });
        return found;
    }

    /** Whether the link gives a value to the target. */
    public boolean gives(String target) {
        return values.containsKey(target);
    }
}
