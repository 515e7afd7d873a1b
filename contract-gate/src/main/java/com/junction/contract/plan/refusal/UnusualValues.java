package com.junction.contract.plan.refusal;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.LimitReachedException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Plans values that schemas allow, but that servers often fail at. A server may accept or reject them, but must not
 * fail.
 */
public final class UnusualValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Servers should support URIs of 8,000 octets (RFC 9110, section 4.1). */
    private static final int LONG_IN_URL = 5_000;

    /** Less than 100 KiB, the limit of a body in some frameworks. */
    private static final int LONG_IN_BODY = 90_000;

    /** JSON parsers stop at a depth of 500 to 1,000, or have no limit of their own. */
    private static final int DEEP = 1_000;

    /** The most places for numbers and for parameters that are sent twice. */
    private static final int FEW = 2;

    private static final int MOST = 14;

    private static final JsonNode HUGE = JSON.numberNode(BigInteger.TEN.pow(30));
    private static final JsonNode NESTED = JSON.arrayNode().add(JSON.arrayNode().add(JSON.arrayNode()));
    private static final String SURROGATE = "-surrogate-";

    /** @param everywhere whether the text is tried at all places, and not only at the first one of each group */
    private record Text(String label, boolean everywhere, Function<ValuePlace, String> at) {
        Text(String label, boolean everywhere, String text) {
            this(label, everywhere, any -> text);
        }
    }

    private static final List<Text> TEXTS = List.of(
            new Text("a NUL", true, "a\u0000b"),
            new Text("quotes", false, "O'Brien \"\\ ;"),
            new Text("a very long text", false, place -> "a".repeat(place.isInBody() ? LONG_IN_BODY : LONG_IN_URL)),
            new Text("control characters", false, "a\u0001\t\r\n\u001b[2J\u007fb"));

    private final ContractOperation operation;
    private final SentParts valid;
    private final JsonSchemas schemas;
    private final List<ValuePlace> places;

    private UnusualValues(ContractOperation operation, SentParts valid, JsonSchemas schemas) {
        this.operation = operation;
        this.valid = valid;
        this.schemas = schemas;
        this.places = ValuePlace.of(operation, valid);
    }

    /**
     * Requests with one unusual value each.
     *
     * @param others other valid values of parameters by their keys
     */
    public static List<SentParts> of(
            ContractOperation operation, SentParts valid, JsonSchemas schemas, Map<String, JsonNode> others) {
        UnusualValues values = new UnusualValues(operation, valid, schemas);
        return Stream.of(values.ofJson(), values.twice(others), values.numbers(), values.texts())
                .flatMap(List::stream)
                .limit(MOST)
                .toList();
    }

    private List<SentParts> texts() {
        List<SentParts> requests = new ArrayList<>();
        for (Text text : TEXTS) {
            Set<String> groups = new HashSet<>();
            for (ValuePlace place : places) {
                JsonNode value = JSON.stringNode(text.at().apply(place));
                if (place.valid().isString() && isAllowed(place, value)) {
                    boolean first = groups.add(place.group());
                    if (first || text.everywhere()) {
                        requests.add(place.with(text.label(), value));
                    }
                }
            }
        }
        return requests;
    }

    private List<SentParts> numbers() {
        return places.stream()
                .filter(place -> place.valid().isNumber() && isAllowed(place, HUGE))
                .limit(FEW)
                .map(place -> place.with("a huge number", HUGE))
                .toList();
    }

    private List<SentParts> twice(Map<String, JsonNode> others) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.in().equals("query"))
                .flatMap(parameter -> Stream.ofNullable(valid.parameters().get(parameter.key()))
                        .filter(value -> isSingle(parameter, value))
                        .map(value -> twice(parameter, value, others.getOrDefault(parameter.key(), value))))
                .limit(FEW)
                .toList();
    }

    /** A list in the style {@code form} is sent as several parameters. */
    private SentParts twice(ContractParameter parameter, JsonNode value, JsonNode other) {
        ArrayNode both = JSON.arrayNode().add(value).add(other);
        return valid.withParameter("with another value in " + parameter.name() + " as well", parameter.key(), both);
    }

    private boolean isSingle(ContractParameter parameter, JsonNode value) {
        boolean form = parameter.style().equals("form") && parameter.explode() && !parameter.json();
        return form
                && value.isValueNode()
                && !value.isNull()
                && !schemas.validate(JSON.arrayNode().add(value), parameter.schema())
                        .isEmpty();
    }

    private List<SentParts> ofJson() {
        List<SentParts> requests = new ArrayList<>();
        if (valid.body() == null || !MalformedBodies.isJson(operation)) {
            return requests;
        }
        JsonNode mark = JSON.stringNode(SURROGATE);
        places.stream()
                .filter(place -> place.isInBody() && place.valid().isString() && isAllowed(place, mark))
                .findFirst()
                .map(place -> place.with("a lone surrogate", mark))
                .ifPresent(marked -> {
                    // No encoding has a lone surrogate, but an escape stands for one (RFC 8259, section 8.2).
                    String text = String.valueOf(marked.body()).replace(SURROGATE, "\\ud800");
                    requests.add(marked.withBody(marked.label(), MalformedBodies.raw(text)));
                });
        // Where nested lists are valid, a server may repeat them in a response that the gate does not read.
        boolean described = operation
                .body()
                .filter(body -> !schemas.validate(NESTED, body.schema()).isEmpty())
                .isPresent();
        if (described) {
            String text = "[".repeat(DEEP) + "]".repeat(DEEP);
            requests.add(valid.withBody("with " + DEEP + " nested lists in its body", MalformedBodies.raw(text)));
        }
        return requests;
    }

    private boolean isAllowed(ValuePlace place, JsonNode value) {
        SentParts request = place.with().apply(value);
        try {
            return schemas.validate(operation, request.parameters(), request.body())
                    .isEmpty();
        } catch (LimitReachedException e) {
            return false;
        }
    }
}
