package com.junction.contract.plan.values;

import com.junction.contract.document.SchemaView;
import com.junction.document.Direction;
import com.junction.document.Place;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
    public Map<String, Supplier<JsonNode>> of(Place schema, JsonNode value) {
        Map<String, Supplier<JsonNode>> all = new LinkedHashMap<>();
        if (SchemaView.of(schema).isNullable() && !value.isNull()) {
            all.put("null", JSON::nullNode);
        }
        Shape shape = reader.shape(schema);
        List<JsonNode> values = shape.has("const") ? List.of() : shape.values();
        values.forEach(each -> all.put("=" + SchemaReader.text(each), () -> each));
        shape.members().forEach(member -> all.put(member.label(), () -> samples.member(shape, member)));
        if (values.isEmpty() && !shape.has("const")) {
            switch (shape.type()) {
                case "integer", "number" -> numbers(shape, all);
                case "boolean" -> all.put("=false", () -> JSON.booleanNode(false));
                case "string" -> texts(shape, all);
                case "array" -> arrays(shape, value, all);
                case "" -> {
                    if (shape.unions().isEmpty()) {
                        ANYTHING.forEach((label, other) -> all.put(label, () -> other));
                    }
                }
                default -> {}
            }
        }
        if (value instanceof ObjectNode object) {
            objects(shape, object, all);
        }
        return all;
    }

    @Override
    public boolean isGeneral(String deviation) {
        return TEXTS.containsKey(deviation) || (deviation.startsWith("any ") && ANYTHING.containsKey(deviation));
    }

    private static void numbers(Shape shape, Map<String, Supplier<JsonNode>> all) {
        boolean integer = shape.type().equals("integer");
        NumberRange range = shape.numbers();
        long end = switch (shape.keyword("format").asString("")) {
            case "int64", "uint64" -> SAFE_INTEGER;
            case "float" -> FLOAT_INTEGER;
            default -> Integer.MAX_VALUE;
        };
        List<BigDecimal> wanted = List.of(
                end(range.lowest(), shape, "inimum", -end),
                BigDecimal.ZERO,
                end(range.highest(), shape, "aximum", end),
                new BigDecimal("-0.125"));
        for (BigDecimal number : wanted) {
            range.nearest(number).filter(value -> !integer || isWhole(value)).ifPresent(value -> {
                JsonNode json = integer ? JSON.numberNode(value.toBigInteger()) : JSON.numberNode(value);
                all.put("=" + SchemaReader.text(json), () -> json);
            });
        }
    }

    /** The end that the schema names, where JavaScript can hold it if it is for a mock to write. */
    private static BigDecimal end(Optional<BigDecimal> bound, Shape shape, String keyword, long otherwise) {
        boolean named = shape.has("m" + keyword) || shape.has("exclusiveM" + keyword);
        boolean written = shape.place().direction() != Direction.RESPONSE
                || bound.filter(number -> number.abs().compareTo(BigDecimal.valueOf(SAFE_INTEGER)) > 0)
                        .isEmpty();
        return bound.filter(number -> named && written).orElse(BigDecimal.valueOf(otherwise));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static void texts(Shape shape, Map<String, Supplier<JsonNode>> all) {
        String format = shape.keyword("format").asString("");
        FORMATS.getOrDefault(format, List.of()).forEach(text -> all.put("=" + text, () -> JSON.stringNode(text)));
        if (shape.has("pattern") || SampleTexts.isKnown(format)) {
            return;
        }
        int least = shape.least("minLength");
        int most = shape.most("maxLength", Integer.MAX_VALUE);
        all.put(least == 0 ? "=''" : "shortest", () -> JSON.stringNode("x".repeat(Math.min(least, LONGEST))));
        if (most <= LONGEST) {
            all.put("longest", () -> JSON.stringNode("x".repeat(most)));
        }
        TEXTS.forEach((label, text) -> {
            int length = text.asString().codePointCount(0, text.asString().length());
            if (least <= length && length <= most) {
                all.put(label, () -> text);
            }
        });
    }

    private void arrays(Shape shape, JsonNode value, Map<String, Supplier<JsonNode>> all) {
        if (!(value instanceof ArrayNode array) || shape.has("prefixItems")) {
            return;
        }
        int least = shape.least("minItems");
        int most = shape.most("maxItems", 2);
        if (least <= LONGEST) {
            all.put(least == 0 ? "no items" : least + " items", () -> Edits.sized(array, least, item(shape, array)));
        }
        if (most <= LONGEST && most != least) {
            all.put(most + " items", () -> Edits.sized(array, most, item(shape, array)));
        }
    }

    private JsonNode item(Shape shape, ArrayNode array) {
        return array.isEmpty() ? samples.value(shape.child("items")) : array.get(0);
    }

    private static void objects(Shape shape, ObjectNode object, Map<String, Supplier<JsonNode>> all) {
        List<String> optional = object.propertyNames().stream()
                .filter(name -> !shape.isRequired(name))
                .toList();
        if (object.size() <= Variants.WIDE) {
            optional.forEach(name -> all.put(name + " absent", () -> Edits.without(object, name)));
        }
        if (optional.size() > 1) {
            all.put("required properties alone", () -> Edits.retaining(object, shape.required()));
        }
    }
}
