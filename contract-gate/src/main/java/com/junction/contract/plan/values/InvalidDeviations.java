package com.junction.contract.plan.values;

import com.junction.contract.document.SchemaView;
import com.junction.contract.plan.sample.MergedSchema;
import com.junction.contract.plan.sample.MergedSchemas;
import com.junction.contract.plan.sample.NumberRange;
import com.junction.contract.tree.Place;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values that break one rule of a schema, with the keyword of the rule in their labels. */
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
            put(all, RuleBreak.NULL, "type", value);
        }
        all.put("of another type (type)", () -> another(value));
        if (merged.has("enum") || merged.has("const")) {
            values(merged.has("enum") ? "enum" : "const", value, all);
        } else if (value.isNumber()) {
            numbers(merged, value, all);
        } else if (value.isString()) {
            texts(merged, value, all);
        } else if (value instanceof ArrayNode array) {
            arrays(merged, array, all);
        } else if (value instanceof ObjectNode object) {
            objects(merged, object, all);
        }
        return all;
    }

    private static void values(String keyword, JsonNode value, Map<String, Supplier<JsonNode>> all) {
        put(all, RuleBreak.UNKNOWN_VALUE, keyword, value);
        if (value.isString()) {
            String text = value.asString();
            put(all, RuleBreak.OTHER_CASE, keyword, value);
            all.put("with a space behind (" + keyword + ")", () -> JSON.stringNode(text + " "));
            all.put("cut off (" + keyword + ")", () -> JSON.stringNode(text.replaceFirst(".$", "")));
        }
    }

    /** A parameter has only its text, so that a number for a number's text would be valid. */
    private static JsonNode another(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> JSON.numberNode(12);
            case NUMBER, BOOLEAN ->
                JSON.stringNode("not-a-" + value.getNodeType().name().toLowerCase(Locale.ROOT));
            case ARRAY -> JSON.objectNode().put("not", "an array");
            default -> JSON.arrayNode().add("not an object");
        };
    }

    private static void numbers(MergedSchema merged, JsonNode value, Map<String, Supplier<JsonNode>> all) {
        NumberRange range = merged.numbers();
        if (merged.has("minimum") || merged.has("exclusiveMinimum")) {
            range.below().ifPresent(low -> all.put("below its least (minimum)", () -> JSON.numberNode(low)));
        }
        if (merged.has("maximum") || merged.has("exclusiveMaximum")) {
            range.above().ifPresent(high -> all.put("above its most (maximum)", () -> JSON.numberNode(high)));
        }
        if (merged.type().equals("integer")) {
            put(all, RuleBreak.FRACTION, "type", value);
        }
        if (merged.has("multipleOf")) {
            range.noMultiple().ifPresent(other -> all.put("no multiple (multipleOf)", () -> JSON.numberNode(other)));
        }
    }

    private static void texts(MergedSchema merged, JsonNode value, Map<String, Supplier<JsonNode>> all) {
        int least = merged.least("minLength");
        int most = merged.most("maxLength", Integer.MAX_VALUE);
        if (least > 0 && least <= LONGEST) {
            all.put("too short (minLength)", () -> JSON.stringNode("x".repeat(least - 1)));
        }
        if (most <= LONGEST) {
            all.put("too long (maxLength)", () -> JSON.stringNode("x".repeat(most + 1)));
        }
        if (merged.has("pattern")) {
            put(all, RuleBreak.ANOTHER_PATTERN, "pattern", value);
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
        if (merged.keyword("uniqueItems").asBoolean(false)) {
            put(all, RuleBreak.REPEATED_ITEM, "uniqueItems", array);
        }
    }

    private static void objects(MergedSchema merged, ObjectNode object, Map<String, Supplier<JsonNode>> all) {
        object.propertyNames().stream()
                .filter(merged::isRequired)
                .limit(Variants.WIDE)
                .forEach(name -> all.put(name + " absent (required)", () -> Edits.without(object, name)));
        put(all, RuleBreak.FURTHER_PROPERTY, "additionalProperties", object);
        if (merged.has("minProperties")) {
            put(all, RuleBreak.NO_PROPERTIES, "minProperties", object);
        }
    }

    private static void put(Map<String, Supplier<JsonNode>> all, RuleBreak broken, String keyword, JsonNode value) {
        if (broken.appliesTo(value)) {
            all.put(broken.label(keyword), () -> broken.edit(value));
        }
    }
}
