package com.junction.contract.tree;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Removes keywords with invalid values, such as {@code "required": true} (JSON Schema 2020-12 Validation, section 6;
 * OpenAPI 3.0.4, Schema Object). Some validators ignore such a keyword. Others ignore the whole schema.
 */
final class MalformedKeywords {
    private static final Set<String> TYPES =
            Set.of("string", "number", "integer", "boolean", "object", "array", "null");

    private static final Map<String, Form> FORMS = new HashMap<>();

    static {
        put(new Form("a number", JsonNode::isNumber), "minimum", "maximum");
        put(
                new Form("a number or a boolean", value -> value.isNumber() || value.isBoolean()),
                "exclusiveMinimum",
                "exclusiveMaximum");
        put(new Form("a number above 0", MalformedKeywords::isPositive), "multipleOf");
        put(
                new Form("an integer of at least 0", MalformedKeywords::isLength),
                "minLength",
                "maxLength",
                "minItems",
                "maxItems",
                "minProperties",
                "maxProperties",
                "minContains",
                "maxContains");
        put(
                new Form("a boolean", JsonNode::isBoolean),
                "uniqueItems",
                "nullable",
                "readOnly",
                "writeOnly",
                "deprecated");
        put(new Form("a text", JsonNode::isString), "pattern", "format", "title", "description", "$comment");
        put(new Form("a type or a list of types", value -> value.isArray() || isType(value)), "type");
        put(new Form("a list of names", MalformedKeywords::isNames), "required");
        put(new Form("a list with a value", MalformedKeywords::isFilled), "enum");
        put(new Form("a list with a schema", MalformedKeywords::isFilled), "allOf", "anyOf", "oneOf", "prefixItems");
        put(
                new Form("an object with schemas", JsonNode::isObject),
                "properties",
                "patternProperties",
                "dependentSchemas",
                "$defs",
                "definitions");
        put(
                new Form("a schema", value -> value.isObject() || value.isBoolean()),
                "additionalProperties",
                "unevaluatedProperties",
                "unevaluatedItems",
                "propertyNames",
                "contains",
                "not",
                "if",
                "then",
                "else");
        put(new Form("an object", JsonNode::isObject), "discriminator");
    }

    /**
     * The form that the value of a keyword must have.
     *
     * @param words with an article
     */
    private record Form(String words, Predicate<JsonNode> accepts) {}

    private MalformedKeywords() {}

    private static void put(Form form, String... keywords) {
        for (String keyword : keywords) {
            FORMS.put(keyword, form);
        }
    }

    /** @param notes receives a sentence for each removed keyword */
    static void remove(ObjectNode schema, Consumer<String> notes) {
        for (String keyword : List.copyOf(schema.propertyNames())) {
            Form form = FORMS.get(keyword);
            if (form != null && !form.accepts().test(schema.path(keyword))) {
                schema.remove(keyword);
                notes.accept("\"" + keyword + "\" is ignored: it is not " + form.words());
            }
        }
        removeUnknownTypes(schema, notes);
        withoutDuplicates(schema, "enum");
        withoutDuplicates(schema, "required");
        withoutDuplicates(schema, "type");
    }

    private static void removeUnknownTypes(ObjectNode schema, Consumer<String> notes) {
        if (schema.path("type") instanceof ArrayNode types
                && !types.valueStream().allMatch(MalformedKeywords::isType)) {
            notes.accept("unknown types are ignored in \"type\"");
            types.removeIf(type -> !isType(type));
            if (types.isEmpty()) {
                schema.remove("type");
            }
        }
    }

    /** Duplicates have no meaning, but Ajv, the validator of Prism, rejects a schema that has them. */
    private static void withoutDuplicates(ObjectNode schema, String keyword) {
        if (schema.path(keyword) instanceof ArrayNode list) {
            Set<JsonNode> values = new LinkedHashSet<>(list.valueStream().toList());
            if (values.size() < list.size()) {
                list.removeAll().addAll(values);
            }
        }
    }

    private static boolean isPositive(JsonNode value) {
        return value.isNumber() && value.decimalValue().signum() > 0;
    }

    private static boolean isLength(JsonNode value) {
        if (!value.isNumber()) {
            return false;
        }
        BigDecimal number = value.decimalValue();
        return number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
    }

    private static boolean isType(JsonNode value) {
        return value.isString() && TYPES.contains(value.asString());
    }

    private static boolean isNames(JsonNode value) {
        return value.isArray() && value.valueStream().allMatch(JsonNode::isString);
    }

    private static boolean isFilled(JsonNode value) {
        return value.isArray() && !value.isEmpty();
    }
}
