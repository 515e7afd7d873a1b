package com.junction.contract.plan;

import com.junction.contract.document.DocumentTree.Place;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a schema allows beside a sample: null, each value of an enum, and the last value on each side of a bound. */
final class ValidDeviations implements Deviations {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Texts and lists of more than this are no boundary that somebody meant to be reached. */
    private static final int LONGEST = 5000;

    /** Beyond it, JavaScript and with it many a server loses digits (RFC 8259, section 6). */
    private static final long SAFE_INTEGER = (1L << 53) - 1;

    private static final long FLOAT_INTEGER = (1L << 24) - 1;

    private static final Map<String, List<String>> FORMATS = Map.of(
            "date", List.of("2024-02-29"),
            "date-time", List.of("2026-03-01T12:00:00.123456+05:30", "1969-12-31T23:59:59Z"));

    /** What has to be escaped or encoded somewhere on its way. Two units of UTF-16 are one character. */
    private static final Map<String, JsonNode> TEXTS = new LinkedHashMap<>();

    /** What a schema takes that takes anything. */
    private static final Map<String, JsonNode> ANYTHING = new LinkedHashMap<>();

    static {
        TEXTS.put("of other scripts", JSON.stringNode("a \"b\" & ü😀/?#%"));
        TEXTS.put("with delimiters", JSON.stringNode("a,b;c|d=e&f+g"));
        TEXTS.put("with percent signs", JSON.stringNode("100%41"));
        TEXTS.put("with controls", JSON.stringNode("line\nbreak\ttab\u2028\\"));
        TEXTS.put("like JSON", JSON.stringNode("null"));
        TEXTS.put("of 1000 characters", JSON.stringNode("x".repeat(1000)));
        ANYTHING.put("any number", JSON.numberNode(new BigDecimal("12345678901234567890.5")));
        ANYTHING.put("any boolean", JSON.booleanNode(false));
        ANYTHING.put("null", JSON.nullNode());
        ANYTHING.put("any array", JSON.arrayNode().add(1).add("a").addNull());
        ANYTHING.put("any empty array", JSON.arrayNode());
        ANYTHING.put(
                "any object",
                JSON.objectNode().put("a", 1).set("b", JSON.arrayNode().addNull()));
        ANYTHING.put("any empty object", JSON.objectNode());
    }

    private final SchemaReader reader;
    private final SampleValues samples;

    ValidDeviations(SchemaReader reader, SampleValues samples) {
        this.reader = reader;
        this.samples = samples;
    }

    @Override
    public Map<String, JsonNode> of(Place schema, JsonNode value) {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        if (reader.isNullable(schema)) {
            all.put("null", JSON.nullNode());
        }
        Map<String, JsonNode> constants = reader.enumValues(schema);
        all.putAll(constants);
        Place place = reader.schema(schema);
        reader.members(place).forEach((name, member) -> all.put(name, samples.member(place, member)));
        JsonNode node = place.node();
        if (constants.isEmpty() && !node.has("const")) {
            switch (SchemaReader.type(node)) {
                case "integer", "number" -> numbers(node, all);
                case "boolean" -> all.put("=false", JSON.booleanNode(false));
                case "string" -> texts(node, all);
                case "array" -> arrays(place, value, all);
                case "" -> {
                    if (isUntyped(place)) {
                        all.putAll(ANYTHING);
                    }
                }
                default -> {}
            }
        }
        if (value instanceof ObjectNode object) {
            objects(place, object, all);
        }
        return all;
    }

    private boolean isUntyped(Place place) {
        return reader.members(place).isEmpty() && !place.node().has("allOf");
    }

    @Override
    public boolean isGeneral(String deviation) {
        return TEXTS.containsKey(deviation) || (deviation.startsWith("any ") && ANYTHING.containsKey(deviation));
    }

    private static void numbers(JsonNode node, Map<String, JsonNode> all) {
        boolean integer = SchemaReader.type(node).equals("integer");
        BigDecimal least = SampleNumbers.least(node);
        BigDecimal most = SampleNumbers.most(node);
        long end = switch (node.path("format").asString("")) {
            case "int64" -> SAFE_INTEGER;
            case "float" -> FLOAT_INTEGER;
            default -> Integer.MAX_VALUE;
        };
        List<BigDecimal> wanted = List.of(
                least == null ? BigDecimal.valueOf(-end) : least,
                BigDecimal.ZERO,
                most == null ? BigDecimal.valueOf(end) : most,
                new BigDecimal("-0.125"));
        for (BigDecimal number : wanted) {
            BigDecimal value = SampleNumbers.near(node, number);
            if (!integer || value.stripTrailingZeros().scale() <= 0) {
                JsonNode json = integer ? JSON.numberNode(value.toBigInteger()) : JSON.numberNode(value);
                all.put("=" + json, json);
            }
        }
    }

    private static void texts(JsonNode node, Map<String, JsonNode> all) {
        String format = node.path("format").asString("");
        FORMATS.getOrDefault(format, List.of()).forEach(text -> all.put("=" + text, JSON.stringNode(text)));
        if (node.has("pattern") || SampleTexts.isKnown(format)) {
            return;
        }
        int least = node.path("minLength").asInt(0);
        int most = node.path("maxLength").asInt(Integer.MAX_VALUE);
        all.put(least == 0 ? "=''" : "shortest", JSON.stringNode("x".repeat(Math.min(least, LONGEST))));
        if (most <= LONGEST) {
            all.put("longest", JSON.stringNode("x".repeat(most)));
        }
        TEXTS.forEach((label, text) -> {
            int length = text.asString().codePointCount(0, text.asString().length());
            if (least <= length && length <= most) {
                all.put(label, text);
            }
        });
    }

    private void arrays(Place place, JsonNode value, Map<String, JsonNode> all) {
        if (!(value instanceof ArrayNode array) || place.node().has("prefixItems")) {
            return;
        }
        int least = place.node().path("minItems").asInt(0);
        int most = place.node().path("maxItems").asInt(2);
        JsonNode item = array.isEmpty() ? samples.value(reader.child(place, "items")) : array.get(0);
        if (least <= LONGEST) {
            all.put(least == 0 ? "no items" : least + " items", Edits.sized(array, least, item));
        }
        if (most <= LONGEST && most != least) {
            all.put(most + " items", Edits.sized(array, most, item));
        }
    }

    private void objects(Place place, ObjectNode object, Map<String, JsonNode> all) {
        ObjectNode required = object;
        for (String name : object.propertyNames().stream().toList()) {
            if (!reader.isRequired(place, name)) {
                all.put(name + " absent", Edits.without(object, name));
                required = Edits.without(required, name);
            }
        }
        if (required.size() < object.size() - 1) {
            all.put("required properties alone", required);
        }
    }
}
