package com.junction.contract.mutation;

import static com.junction.contract.mutation.JsonEdits.properties;
import static com.junction.contract.mutation.JsonEdits.text;

import com.junction.contract.document.ContractBody;
import com.junction.contract.document.SchemaTypes;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.JsonText;
import com.junction.contract.schema.Violation;
import com.junction.contract.target.Answer;
import com.junction.document.Place;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Faults of a value in the body of an answer: each breaks one rule of the body's schema. */
final class JsonFaults {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";
    private static final int MANY = 1000;

    /** In how many bodies of a schema a fault may not show until it is taken for one that shows in none. */
    private static final int BODIES = 40;

    private final JsonSchemas schemas;
    private final Map<String, Set<String>> keywords = new HashMap<>();

    JsonFaults(JsonSchemas schemas) {
        this.schemas = schemas;
    }

    List<Fault> all() {
        return List.of(
                fault("a required property is lost", "required", properties((name, value) -> true, ObjectNode::remove)),
                fault(
                        "a property is there that is forbidden",
                        "additionalProperties|unevaluatedProperties",
                        node -> node instanceof ObjectNode object
                                ? List.of(object.deepCopy().put("not_in_the_document", 1))
                                : List.of()),
                fault(
                        "too few properties",
                        "minProperties",
                        node -> node.isObject() ? List.of(JSON.objectNode()) : List.of()),
                fault("a text is a number", "type", node -> node.isString() ? List.of(JSON.numberNode(7)) : List.of()),
                fault("a number is a text", "type", JsonEdits::numberAsText),
                fault(
                        "a boolean is a text",
                        "type",
                        node -> node.isBoolean() ? List.of(JSON.stringNode(node.asString())) : List.of()),
                fault(
                        "an integer has a fraction",
                        "type",
                        node -> node.isIntegralNumber() ? List.of(JSON.numberNode(node.asDouble() + 0.5)) : List.of()),
                fault(
                        "an object is a list",
                        "type",
                        node -> node.isObject() ? List.of(JSON.arrayNode().add(node)) : List.of()),
                fault(
                        "a list is an object",
                        "type",
                        node -> node.isArray() ? List.of(JSON.objectNode().set("items", node)) : List.of()),
                fault(
                        "an item is of another type",
                        "type",
                        node -> node instanceof ArrayNode array && !array.isEmpty()
                                ? List.of(array.deepCopy()
                                        .set(0, JSON.objectNode().put("is", "wrong")))
                                : List.of()),
                fault(
                        "null where it is not allowed",
                        "type|enum|const|oneOf|anyOf",
                        node -> node.isNull() ? List.of() : List.of(JSON.nullNode())),
                fault(
                        "a number is too large",
                        "maximum|exclusiveMaximum",
                        node -> node.isNumber() ? List.of(JSON.numberNode(1_000_000_000)) : List.of()),
                fault(
                        "a number is too small",
                        "minimum|exclusiveMinimum",
                        node -> node.isNumber() ? List.of(JSON.numberNode(-1_000_000_000)) : List.of()),
                fault(
                        "a number is no multiple",
                        "multipleOf",
                        node -> node.isNumber() ? List.of(JSON.numberNode(node.asDouble() + 0.03125)) : List.of()),
                fault("a text is too long", "maxLength", text(text -> text + "x".repeat(MANY))),
                fault("a text is too short", "minLength", text(text -> "")),
                fault("a text is of another pattern", "pattern", text(text -> "§ " + text)),
                fault("an enum value is in another case", "enum", text(JsonFaults::otherCase)),
                fault("an enum value is a new one", "enum", text(text -> "not_" + text)),
                fault("a constant is another", "const", text(text -> text + "_2")),
                fault(
                        "a date is in another format",
                        "format",
                        text(text -> text.matches(DATE) ? text.replaceFirst("(.{4})-(..)-(..)", "$3.$2.$1") : text)),
                fault(
                        "a time has no zone",
                        "format",
                        text(text ->
                                text.matches(DATE + "T.*") ? text.replaceFirst("(Z|[+-]\\d\\d:\\d\\d)$", "") : text)),
                fault(
                        "a time is a number",
                        "type|format",
                        node -> node.asString("").matches(DATE + "T.*")
                                ? List.of(JSON.numberNode(1_774_000_000))
                                : List.of()),
                fault(
                        "a uuid is cut off",
                        "format",
                        text(text -> text.matches("[0-9a-fA-F-]{36}") ? text.substring(0, 35) : text)),
                fault("an address has no @", "format", text(text -> text.replace("@", " at "))),
                fault("a URI has a space", "format", text(text -> text.replaceFirst("://", ":// "))),
                fault(
                        "too many items",
                        "maxItems",
                        node -> node instanceof ArrayNode array && !array.isEmpty()
                                ? List.of(repeated(array, MANY))
                                : List.of()),
                fault("too few items", "minItems", node -> node.isArray() ? List.of(JSON.arrayNode()) : List.of()),
                fault(
                        "an item is there twice",
                        "uniqueItems",
                        node -> node instanceof ArrayNode array && !array.isEmpty()
                                ? List.of(repeated(array, 1))
                                : List.of()),
                ofEncoding("a text is not in UTF-8"),
                fault(
                        "a value is of no member of its union",
                        "oneOf|anyOf|type|required",
                        node -> node.isContainer()
                                ? List.of(JSON.numberNode(-1))
                                : List.of(JSON.objectNode().put("is", "nothing"))));
    }

    private static JsonNode repeated(ArrayNode array, int times) {
        ArrayNode copy = array.deepCopy();
        for (int i = 0; i < times; i++) {
            copy.add(array.get(0));
        }
        return copy;
    }

    private static String otherCase(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.equals(text) ? text.toLowerCase(Locale.ROOT) : upper;
    }

    /** @param rules the keywords of which the faulty value breaks one, with bars between them */
    private Fault fault(String name, String rules, Function<JsonNode, List<JsonNode>> edits) {
        Set<String> broken = Set.of(rules.split("\\|"));
        // Many requests are answered alike, and that it shows in none of them is the costly thing to see.
        Map<String, Set<String>> sound = new HashMap<>();
        return new Fault(
                name,
                passing -> passing.json()
                        .filter(json -> judges(json.schema(), broken))
                        .flatMap(json -> {
                            String text = passing.answer().body();
                            Set<String> seen =
                                    sound.computeIfAbsent(json.schema().pointer(), schema -> new HashSet<>());
                            if (seen.size() >= BODIES || seen.contains(text)) {
                                return Optional.empty();
                            }
                            Optional<Answer> faulty = Optional.ofNullable(JsonText.parse(text))
                                    .flatMap(body -> faulty(body, json, broken, edits))
                                    .map(body -> passing.answer().withBody(body.toString()));
                            if (faulty.isEmpty()) {
                                seen.add(text);
                            }
                            return faulty;
                        }));
    }

    /** The body is valid but for its bytes. */
    private Fault ofEncoding(String name) {
        return new Fault(
                name,
                passing -> passing.json()
                        .flatMap(json -> Optional.ofNullable(
                                        JsonText.parse(passing.answer().body()))
                                .flatMap(body -> JsonEdits.of(body, text(text -> text + "\u00e9"))
                                        .filter(candidate -> schemas.validate(candidate, json.schema())
                                                .isEmpty())
                                        .findFirst())
                                .map(body -> passing.answer()
                                        .withBody(body.toString())
                                        .in(StandardCharsets.ISO_8859_1))));
    }

    /** Whether a schema, or one that it leads to, has one of some keywords. */
    private boolean judges(Place schema, Set<String> rules) {
        return keywords
                .computeIfAbsent(
                        schema.pointer(),
                        pointer -> SchemaTypes.reachable(schema).stream()
                                .flatMap(place -> place.node().propertyNames().stream())
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
