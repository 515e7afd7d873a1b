package com.junction.contract.plan.refusal;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.LimitReachedException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final int MOST = 20;

    /** Identifiers that no resource is likely to have. */
    private static final List<JsonNode> UNKNOWN = List.of(
            JSON.stringNode("unknown-7f1c2a"),
            JSON.stringNode("5f0c1e7a-93b4-4d62-8a1e-7c2b9d4e6f10"),
            JSON.stringNode("7f1c2a9e5b3d4c6f8a0b1c2d"),
            JSON.stringNode("987654321"),
            JSON.numberNode(987654321),
            JSON.numberNode(98765));

    private static final JsonNode HUGE = JSON.numberNode(BigInteger.TEN.pow(30));
    private static final JsonNode NESTED = JSON.arrayNode().add(JSON.arrayNode().add(JSON.arrayNode()));
    private static final String SURROGATE = "-surrogate-";

    /**
     * @param everywhere whether the text is tried at all places, and not only at the first one of each group
     * @param group the only group with such places; empty for all groups
     */
    private record Text(String label, boolean everywhere, String group, Function<ValuePlace, String> at) {
        Text(String label, boolean everywhere, String text) {
            this(label, everywhere, "", any -> text);
        }

        boolean isFor(ValuePlace place) {
            return group.isEmpty() || group.equals(place.group());
        }

        JsonNode value(ValuePlace place) {
            return JSON.stringNode(at.apply(place));
        }
    }

    private static final List<Text> TEXTS = List.of(
            new Text("a NUL", true, "a\u0000b"),
            new Text("quotes", false, "O'Brien \"\\ ;"),
            new Text("a very long text", false, "", place -> "a".repeat(place.isInBody() ? LONG_IN_BODY : LONG_IN_URL)),
            new Text("control characters", false, "a\u0001\t\r\n\u001b[2J\u007fb"),
            new Text("an emoji", false, "a\ud83d\ude00b"),
            // Valid paths do not have them, because many web servers reject them before they know the operation.
            new Text("encoded delimiters", false, "path", any -> "a/b\\c;d%41"));

    private final ContractOperation operation;
    private final SentParts valid;
    private final JsonSchemas schemas;
    private final Map<String, List<JsonNode>> known;
    private final List<ValuePlace> places;

    private UnusualValues(
            ContractOperation operation, SentParts valid, JsonSchemas schemas, Map<String, List<JsonNode>> known) {
        this.operation = operation;
        this.valid = valid;
        this.schemas = schemas;
        this.places = ValuePlace.of(operation, valid, known);
        this.known = known;
    }

    /**
     * Requests with one unusual value each.
     *
     * @param known the valid values of parameters that are planned, by their keys
     */
    public static List<SentParts> of(
            ContractOperation operation, SentParts valid, JsonSchemas schemas, Map<String, List<JsonNode>> known) {
        UnusualValues values = new UnusualValues(operation, valid, schemas, known);
        return Stream.of(values.ofJson(), values.unknown(), values.twice(), values.numbers(), values.texts())
                .flatMap(List::stream)
                .limit(MOST)
                .toList();
    }

    private List<SentParts> texts() {
        List<SentParts> requests = new ArrayList<>();
        for (Text text : TEXTS) {
            Map<String, List<ValuePlace>> groups = new LinkedHashMap<>();
            places.stream()
                    .filter(place -> text.isFor(place) && place.valid().isString())
                    .forEach(place -> groups.computeIfAbsent(place.group(), any -> new ArrayList<>())
                            .add(place));
            groups.values().stream()
                    .flatMap(group -> text.everywhere() ? group.stream() : Stream.of(best(group, text)))
                    .map(place -> place.with(text.label(), text.value(place)))
                    .forEach(requests::add);
        }
        return requests;
    }

    /** A place where the document allows a text, or else any: a server must not fail at a text that it should reject. */
    private ValuePlace best(List<ValuePlace> group, Text text) {
        return group.stream()
                .filter(place -> isAllowed(place, text.value(place)))
                .findFirst()
                .orElse(group.get(0));
    }

    /** An identifier that the server does not know, of the last resource of the path. */
    private List<SentParts> unknown() {
        return places.stream()
                .filter(place -> place.group().equals("path"))
                .reduce((first, last) -> last)
                .flatMap(place -> UNKNOWN.stream()
                        .filter(value -> value.getNodeType() == place.valid().getNodeType() && isAllowed(place, value))
                        .findFirst()
                        .map(value -> place.with("an unknown value", value)))
                .stream()
                .toList();
    }

    private List<SentParts> numbers() {
        return places.stream()
                .filter(place -> place.valid().isNumber())
                .limit(FEW)
                .map(place -> place.with("a huge number", HUGE))
                .toList();
    }

    private List<SentParts> twice() {
        return operation.parameters().stream()
                .filter(parameter -> parameter.in().equals("query"))
                .flatMap(parameter -> Stream.of(known.getOrDefault(parameter.key(), List.of()))
                        .filter(values -> !values.isEmpty() && isSingle(parameter, values.get(0)))
                        .map(values -> twice(parameter, values.get(0), values.get(values.size() > 1 ? 1 : 0))))
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
