package com.junction.contract.mutation;

import static com.junction.contract.mutation.JsonEdits.properties;
import static com.junction.contract.mutation.JsonEdits.text;

import com.junction.contract.document.ContractBody;
import com.junction.contract.document.SchemaTraversal;
import com.junction.contract.document.SchemaView;
import com.junction.contract.plan.values.Edits;
import com.junction.contract.plan.values.RuleBreak;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.JsonText;
import com.junction.contract.schema.Violation;
import com.junction.contract.server.Answer;
import com.junction.contract.tree.Place;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Faults in the JSON of answers. Each breaks one rule of the body's schema. */
final class JsonFaults {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";
    private static final String TIME = DATE + "T.*";
    private static final int LARGE = 1_000_000_000;
    private static final int MANY = 1000;

    /** Gives up on a fault after this many bodies of a schema that it cannot affect. */
    private static final int BODIES = 40;

    private final JsonSchemas schemas;
    private final Map<String, Set<String>> keywords = new HashMap<>();

    JsonFaults(JsonSchemas schemas) {
        this.schemas = schemas;
    }

    List<ServerFault> all() {
        return List.of(
                fault("omits a required property", "required", properties((name, value) -> true, Edits::without)),
                fault(
                        "sends a forbidden property",
                        "additionalProperties|unevaluatedProperties",
                        RuleBreak.FURTHER_PROPERTY::edits),
                fault("sends too few properties", "minProperties", RuleBreak.NO_PROPERTIES::edits),
                fault("sends a number for a string", "type", when(JsonNode::isString, value -> JSON.numberNode(7))),
                fault("sends a string for a number", "type", JsonEdits::numberAsText),
                fault(
                        "sends a string for a boolean",
                        "type",
                        when(JsonNode::isBoolean, value -> JSON.stringNode(value.asString()))),
                fault("sends a fraction for an integer", "type", RuleBreak.FRACTION::edits),
                fault(
                        "sends a list for an object",
                        "type",
                        when(JsonNode::isObject, value -> JSON.arrayNode().add(value))),
                fault(
                        "sends an object for a list",
                        "type",
                        when(JsonNode::isArray, value -> JSON.objectNode().set("items", value))),
                fault("sends an item of another type", "type", items(array -> Edits.with(array, 0, wrong("wrong")))),
                fault("sends null where it is not allowed", "type|enum|const|oneOf|anyOf", RuleBreak.NULL::edits),
                fault(
                        "sends a number above the maximum",
                        "maximum|exclusiveMaximum",
                        when(JsonNode::isNumber, value -> JSON.numberNode(LARGE))),
                fault(
                        "sends a number below the minimum",
                        "minimum|exclusiveMinimum",
                        when(JsonNode::isNumber, value -> JSON.numberNode(-LARGE))),
                fault(
                        "sends a number that is not a multiple",
                        "multipleOf",
                        when(JsonNode::isNumber, value -> JSON.numberNode(value.asDouble() + 0.03125))),
                fault("sends a string that is too long", "maxLength", text(text -> text + "x".repeat(MANY))),
                fault("sends a string that is too short", "minLength", text(text -> "")),
                fault("sends a string of another pattern", "pattern", RuleBreak.ANOTHER_PATTERN::edits),
                fault("sends an enum value in another case", "enum", RuleBreak.OTHER_CASE::edits),
                fault("sends an unknown enum value", "enum", RuleBreak.UNKNOWN_VALUE::edits),
                fault("sends another constant", "const", RuleBreak.UNKNOWN_VALUE::edits),
                fault(
                        "sends a date in another format",
                        "format",
                        text(text -> text.matches(DATE) ? text.replaceFirst("(.{4})-(..)-(..)", "$3.$2.$1") : text)),
                fault(
                        "sends a time without a zone",
                        "format",
                        text(text -> text.matches(TIME) ? text.replaceFirst("(Z|[+-]\\d\\d:\\d\\d)$", "") : text)),
                fault(
                        "sends a time as a number",
                        "type|format",
                        when(value -> value.asString("").matches(TIME), value -> JSON.numberNode(1_774_000_000))),
                fault(
                        "truncates a UUID",
                        "format",
                        text(text -> text.matches("[0-9a-fA-F-]{36}") ? text.substring(0, 35) : text)),
                fault("sends an email address without @", "format", text(text -> text.replace("@", " at "))),
                fault("sends a URI with a space", "format", text(text -> text.replaceFirst("://", ":// "))),
                fault(
                        "sends too many items",
                        "maxItems",
                        items(array -> Edits.sized(array, array.size() + MANY, array.get(0)))),
                fault("sends too few items", "minItems", when(JsonNode::isArray, value -> JSON.arrayNode())),
                fault("sends an item twice", "uniqueItems", RuleBreak.REPEATED_ITEM::edits),
                wrongEncoding("sends text that is not in UTF-8"),
                fault(
                        "sends a value of no member of a union",
                        "oneOf|anyOf|type|required",
                        value -> List.of(value.isContainer() ? JSON.numberNode(-1) : wrong("nothing"))));
    }

    private static Function<JsonNode, List<JsonNode>> when(
            Predicate<JsonNode> applies, UnaryOperator<JsonNode> change) {
        return value -> applies.test(value) ? List.of(change.apply(value)) : List.of();
    }

    private static Function<JsonNode, List<JsonNode>> items(UnaryOperator<ArrayNode> change) {
        return value -> value instanceof ArrayNode array && !array.isEmpty() ? List.of(change.apply(array)) : List.of();
    }

    private static JsonNode wrong(String text) {
        return JSON.objectNode().put("is", text);
    }

    /** @param rules the keywords that the fault may break, separated by bars */
    private ServerFault fault(String name, String rules, Function<JsonNode, List<JsonNode>> edits) {
        Set<String> broken = Set.of(rules.split("\\|"));
        // Many answers are alike, and it takes long to find that a fault cannot affect them.
        Map<String, Set<String>> unaffected = new HashMap<>();
        return new ServerFault(
                name,
                exchange -> exchange.json()
                        .filter(json -> hasAny(json.schema(), broken))
                        .flatMap(json -> {
                            String text = exchange.answer().body();
                            Set<String> seen =
                                    unaffected.computeIfAbsent(json.schema().pointer(), schema -> new HashSet<>());
                            if (seen.size() >= BODIES || seen.contains(text)) {
                                return Optional.empty();
                            }
                            Optional<Answer> faulty = Optional.ofNullable(JsonText.parse(text))
                                    .flatMap(body -> faulty(body, json, broken, edits))
                                    .map(body -> exchange.answer().withBody(body.toString()));
                            if (faulty.isEmpty()) {
                                seen.add(text);
                            }
                            return faulty;
                        }));
    }

    /** The JSON stays valid, and only its bytes are wrong. */
    private ServerFault wrongEncoding(String name) {
        return new ServerFault(
                name,
                exchange -> exchange.json()
                        .flatMap(json -> Optional.ofNullable(
                                        JsonText.parse(exchange.answer().body()))
                                .flatMap(body -> JsonEdits.of(body, text(text -> text + "\u00e9"))
                                        .filter(candidate -> schemas.validate(candidate, json.schema())
                                                .isEmpty())
                                        .findFirst())
                                .map(body -> exchange.answer()
                                        .withBody(body.toString())
                                        .in(StandardCharsets.ISO_8859_1))));
    }

    /** Whether a schema, or a schema that it refers to, has one of some keywords. */
    private boolean hasAny(Place schema, Set<String> rules) {
        return keywords
                .computeIfAbsent(
                        schema.pointer(),
                        pointer -> new SchemaTraversal(SchemaView::subschemas)
                                .visit(schema).stream()
                                        .flatMap(part -> part.node().propertyNames().stream())
                                        .collect(Collectors.toSet()))
                .stream()
                .anyMatch(rules::contains);
    }

    private Optional<JsonNode> faulty(
            JsonNode body, ContractBody json, Set<String> rules, Function<JsonNode, List<JsonNode>> edits) {
        return JsonEdits.of(body, edits)
                .filter(candidate -> schemas.validate(candidate, json.schema()).stream()
                        .map(Violation::rule)
                        .anyMatch(rules::contains))
                .findFirst();
    }
}
