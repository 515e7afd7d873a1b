package com.junction.contract.plan;

import com.junction.contract.document.DocumentTree.Place;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What breaks one rule of a schema, by the keyword of the rule. */
final class InvalidDeviations implements Deviations {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONGEST = 5000;

    private final SchemaReader reader;

    InvalidDeviations(SchemaReader reader) {
        this.reader = reader;
    }

    @Override
    public Map<String, JsonNode> of(Place schema, JsonNode value) {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        Place place = reader.schema(schema);
        JsonNode node = place.node();
        if (!reader.isNullable(schema)) {
            all.put("null (type)", JSON.nullNode());
        }
        all.put("of another type (type)", another(value));
        if (node.has("enum") || node.has("const")) {
            String keyword = node.has("enum") ? "enum" : "const";
            all.put(
                    "none of its values (" + keyword + ")",
                    value.isNumber() ? JSON.numberNode(987654) : JSON.stringNode("not-" + SchemaReader.text(value)));
            if (value.isString()) {
                all.put("in another case (" + keyword + ")", JSON.stringNode(otherCase(value.asString())));
                all.put("with a space behind (" + keyword + ")", JSON.stringNode(value.asString() + " "));
                all.put(
                        "cut off (" + keyword + ")",
                        JSON.stringNode(value.asString().replaceFirst(".$", "")));
            }
            return all;
        }
        if (value.isNumber()) {
            numbers(node, all);
        } else if (value.isString()) {
            texts(node, all);
        } else if (value instanceof ArrayNode array) {
            arrays(node, array, all);
        } else if (value instanceof ObjectNode object) {
            objects(place, object, all);
        }
        return all;
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

    private static void numbers(JsonNode node, Map<String, JsonNode> all) {
        BigDecimal step = SampleNumbers.step(node);
        beyond(SampleNumbers.least(node), step.negate(), "below its least (minimum)", all);
        beyond(SampleNumbers.most(node), step, "above its most (maximum)", all);
        if (SchemaReader.type(node).equals("integer")) {
            all.put("with a fraction (type)", JSON.numberNode(new BigDecimal("1.5")));
        }
        if (node.path("multipleOf").isNumber()) {
            BigDecimal multiple = node.path("multipleOf").decimalValue();
            all.put("no multiple (multipleOf)", JSON.numberNode(multiple.add(multiple.movePointLeft(1))));
        }
    }

    private static void beyond(@Nullable BigDecimal bound, BigDecimal step, String label, Map<String, JsonNode> all) {
        if (bound != null) {
            all.put(label, JSON.numberNode(bound.add(step)));
        }
    }

    private static void texts(JsonNode node, Map<String, JsonNode> all) {
        int least = node.path("minLength").asInt(0);
        int most = node.path("maxLength").asInt(Integer.MAX_VALUE);
        if (least > 0 && least <= LONGEST) {
            all.put("too short (minLength)", JSON.stringNode("x".repeat(least - 1)));
        }
        if (most <= LONGEST) {
            all.put("too long (maxLength)", JSON.stringNode("x".repeat(most + 1)));
        }
        if (node.has("pattern")) {
            all.put("another pattern (pattern)", JSON.stringNode("\u00a7 \u00a7"));
        }
        if (node.has("format")) {
            all.put("another format (format)", JSON.stringNode("not a format"));
        }
    }

    private static void arrays(JsonNode node, ArrayNode array, Map<String, JsonNode> all) {
        int least = node.path("minItems").asInt(0);
        int most = node.path("maxItems").asInt(LONGEST);
        if (least > 0 && least <= LONGEST) {
            all.put("too few items (minItems)", Edits.sized(array, least - 1, JSON.nullNode()));
        }
        if (most < LONGEST && !array.isEmpty()) {
            all.put("too many items (maxItems)", Edits.sized(array, most + 1, array.get(0)));
        }
        if (node.path("uniqueItems").asBoolean(false) && !array.isEmpty()) {
            all.put("an item twice (uniqueItems)", Edits.sized(array, array.size() + 1, array.get(0)));
        }
    }

    private void objects(Place place, ObjectNode object, Map<String, JsonNode> all) {
        for (String name : object.propertyNames()) {
            if (reader.isRequired(place, name)) {
                all.put(name + " absent (required)", Edits.without(object, name));
            }
        }
        all.put(
                "a further property (additionalProperties)",
                Edits.with(object, "not_in_the_document", JSON.nullNode()));
        if (place.node().has("minProperties")) {
            all.put("too few properties (minProperties)", JSON.objectNode());
        }
    }

    /** A server may overlook what it alone writes (OpenAPI 3.0, Schema Object, "readOnly"). */
    @Override
    public boolean enters(Place property) {
        return !property.node().path("readOnly").asBoolean(false);
    }
}
