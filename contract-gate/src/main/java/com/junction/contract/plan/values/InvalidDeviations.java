package com.junction.contract.plan.values;

import com.junction.contract.document.SchemaView;
import com.junction.contract.plan.sample.MergedSchema;
import com.junction.contract.plan.sample.MergedSchemas;
import com.junction.contract.plan.sample.NumberRange;
import com.junction.document.Place;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What breaks one rule of a schema, by the keyword of the rule. */
final class InvalidDeviations implements Deviations {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONGEST = 5000;

    private final MergedSchemas schemas;

    InvalidDeviations(MergedSchemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public Map<String, Supplier<JsonNode>> of(Place schema, JsonNode value) {
        Map<String, Supplier<JsonNode>> all = new LinkedHashMap<>();
        MergedSchema merged = schemas.of(schema);
        if (!SchemaView.of(schema).isNullable()) {
            all.put("null (type)", JSON::nullNode);
        }
        all.put("of another type (type)", () -> another(value));
        if (merged.has("enum") || merged.has("const")) {
            values(merged.has("enum") ? "enum" : "const", value, all);
        } else if (value.isNumber()) {
            numbers(merged, all);
        } else if (value.isString()) {
            texts(merged, all);
        } else if (value instanceof ArrayNode array) {
            arrays(merged, array, all);
        } else if (value instanceof ObjectNode object) {
            objects(merged, object, all);
        }
        return all;
    }

    private static void values(String keyword, JsonNode value, Map<String, Supplier<JsonNode>> all) {
        all.put(
                "none of its values (" + keyword + ")",
                () -> value.isNumber() ? JSON.numberNode(987654) : JSON.stringNode("not-" + ValueText.label(value)));
        if (value.isString()) {
            String text = value.asString();
            all.put("in another case (" + keyword + ")", () -> JSON.stringNode(otherCase(text)));
            all.put("with a space behind (" + keyword + ")", () -> JSON.stringNode(text + " "));
            all.put("cut off (" + keyword + ")", () -> JSON.stringNode(text.replaceFirst(".$", "")));
        }
    }

    private static JsonNode another(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> JSON.numberNode(12);
            case NUMBER, BOOLEAN ->
                JSON.stringNode("not-a-" + value.getNodeType().name().toLowerCase(java.util.Locale.ROOT));
            case ARRAY -> JSON.objectNode().put("not", "an array");
            default -> JSON.arrayNode().add("not an object");
        };
    }

    private static String otherCase(String text) {
        String upper = text.toUpperCase(java.util.Locale.ROOT);
        return upper.equals(text) ? text.toLowerCase(java.util.Locale.ROOT) : upper;
    }

    private static void numbers(MergedSchema merged, Map<String, Supplier<JsonNode>> all) {
        NumberRange range = merged.numbers();
        if (merged.has("minimum") || merged.has("exclusiveMinimum")) {
            range.below().ifPresent(low -> all.put("below its least (minimum)", () -> JSON.numberNode(low)));
        }
        if (merged.has("maximum") || merged.has("exclusiveMaximum")) {
            range.above().ifPresent(high -> all.put("above its most (maximum)", () -> JSON.numberNode(high)));
        }
        if (merged.type().equals("integer")) {
            all.put("with a fraction (type)", () -> JSON.numberNode(new BigDecimal("1.5")));
        }
        if (merged.has("multipleOf")) {
            range.noMultiple().ifPresent(other -> all.put("no multiple (multipleOf)", () -> JSON.numberNode(other)));
        }
    }

    private static void texts(MergedSchema merged, Map<String, Supplier<JsonNode>> all) {
        int least = merged.least("minLength");
        int most = merged.most("maxLength", Integer.MAX_VALUE);
        if (least > 0 && least <= LONGEST) {
            all.put("too short (minLength)", () -> JSON.stringNode("x".repeat(least - 1)));
        }
        if (most <= LONGEST) {
            all.put("too long (maxLength)", () -> JSON.stringNode("x".repeat(most + 1)));
        }
        if (merged.has("pattern")) {
            all.put("another pattern (pattern)", () -> JSON.stringNode("\u00a7 \u00a7"));
        }
        if (merged.has("format")) {
            all.put("another format (format)", () -> JSON.stringNode("not a format"));
        }
    }

    private static void arrays(MergedSchema merged, ArrayNode array, Map<String, Supplier<JsonNode>> all) {
        int least = merged.least("minItems");
        int most = merged.most("maxItems", LONGEST);
        if (least > 0 && least <= LONGEST) {
            all.put("too few items (minItems)", () -> Edits.sized(array, least - 1, JSON.nullNode()));
        }
        if (most < LONGEST && !array.isEmpty()) {
            all.put("too many items (maxItems)", () -> Edits.sized(array, most + 1, array.get(0)));
        }
        if (merged.keyword("uniqueItems").asBoolean(false) && !array.isEmpty()) {
            all.put("an item twice (uniqueItems)", () -> Edits.sized(array, array.size() + 1, array.get(0)));
        }
    }

    private static void objects(MergedSchema merged, ObjectNode object, Map<String, Supplier<JsonNode>> all) {
        object.propertyNames().stream()
                .filter(merged::isRequired)
                .limit(Variants.WIDE)
                .forEach(name -> all.put(name + " absent (required)", () -> Edits.without(object, name)));
        all.put(
                "a further property (additionalProperties)",
                () -> Edits.with(object, "not_in_the_document", JSON.nullNode()));
        if (merged.has("minProperties")) {
            all.put("too few properties (minProperties)", JSON::objectNode);
        }
    }
}
