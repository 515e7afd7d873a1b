package com.junction.contract.plan.values;

import com.junction.contract.document.SchemaView;
import com.junction.contract.plan.sample.MergedSchema;
import com.junction.contract.plan.sample.MergedSchemas;
import com.junction.contract.plan.sample.NumberRange;
import com.junction.contract.plan.sample.SampleTexts;
import com.junction.contract.plan.sample.SampleValues;
import com.junction.contract.tree.Direction;
import com.junction.contract.tree.Place;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Valid deviations: null, each value of an enum, each member of a union, and the values at bounds. */
final class ValidDeviations implements Deviations {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** The longest text or list that is planned. Larger bounds are not meant to be reached. */
    private static final int LONGEST = 5000;

    /** JavaScript, and many servers, lose digits of larger integers (RFC 8259, section 6). */
    private static final long SAFE_INTEGER = (1L << 53) - 1;

    private static final long FLOAT_INTEGER = (1L << 24) - 1;

    private static final Map<String, List<String>> FORMATS = Map.of(
            "date", List.of("2024-02-29"),
            "date-time", List.of("2026-03-01T12:00:00.123456+05:30", "1969-12-31T23:59:59Z"));

    /** Texts that need escaping or encoding. One of them has a character of two UTF-16 units. */
    private static final Map<String, JsonNode> TEXTS = new LinkedHashMap<>();

    /** Values for schemas that allow any value. */
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

    private final MergedSchemas schemas;
    private final SampleValues samples;

    ValidDeviations(MergedSchemas schemas, SampleValues samples) {
        this.schemas = schemas;
        this.samples = samples;
    }

    @Override
    public Map<String, Supplier<JsonNode>> of(Place schema, JsonNode value) {
        Map<String, Supplier<JsonNode>> all = new LinkedHashMap<>();
        if (SchemaView.of(schema).isNullable() && !value.isNull()) {
            all.put("null", JSON::nullNode);
        }
        MergedSchema merged = schemas.of(schema);
        List<JsonNode> values = merged.has("const") ? List.of() : merged.values();
        values.forEach(each -> all.put("=" + ValueText.label(each), () -> each));
        merged.members().forEach(member -> all.put(member.label(), () -> samples.member(merged, member)));
        if (values.isEmpty() && !merged.has("const")) {
            switch (merged.type()) {
                case "integer", "number" -> numbers(merged, all);
                case "boolean" -> all.put("=false", () -> JSON.booleanNode(false));
                case "string" -> texts(merged, all);
                case "array" -> arrays(merged, value, all);
                case "" -> {
                    if (merged.unions().isEmpty()) {
                        ANYTHING.forEach((label, other) -> all.put(label, () -> other));
                    }
                }
                default -> {}
            }
        }
        if (value instanceof ObjectNode object) {
            objects(merged, object, all);
        }
        if (schema.direction() == Direction.REQUEST) {
            shown(merged, value, values, all);
        }
        return all;
    }

    /** The examples and the default of the document, unless they are tried anyway. */
    private void shown(
            MergedSchema merged, JsonNode value, List<JsonNode> values, Map<String, Supplier<JsonNode>> all) {
        Set<JsonNode> tried = new HashSet<>(values);
        tried.add(value);
        int number = 1;
        for (JsonNode example : merged.examples()) {
            JsonNode sent = schemas.withoutOmitted(example, merged.place());
            if (tried.add(sent)) {
                all.put(number == 1 ? "example" : "example " + number, () -> sent);
            }
            number++;
        }
        JsonNode byDefault = merged.keyword("default");
        if (!byDefault.isMissingNode() && tried.add(byDefault)) {
            all.put("default", () -> byDefault);
        }
    }

    @Override
    public boolean isGeneral(String deviation) {
        return TEXTS.containsKey(deviation) || (deviation.startsWith("any ") && ANYTHING.containsKey(deviation));
    }

    private static void numbers(MergedSchema merged, Map<String, Supplier<JsonNode>> all) {
        boolean integer = merged.type().equals("integer");
        NumberRange range = merged.numbers();
        long end = switch (merged.keyword("format").asString("")) {
            case "int64", "uint64" -> SAFE_INTEGER;
            case "float" -> FLOAT_INTEGER;
            default -> Integer.MAX_VALUE;
        };
        List<BigDecimal> wanted = List.of(
                end(range.lowest(), merged, "inimum", -end),
                BigDecimal.ZERO,
                end(range.highest(), merged, "aximum", end),
                new BigDecimal("-0.125"));
        for (BigDecimal number : wanted) {
            range.nearest(number).ifPresent(value -> {
                JsonNode json = integer ? JSON.numberNode(value.toBigInteger()) : JSON.numberNode(value);
                all.put("=" + ValueText.label(json), () -> json);
            });
        }
    }

    /** The bound of the schema, or another number if there is none or the mock, in JavaScript, cannot write it. */
    private static BigDecimal end(Optional<BigDecimal> bound, MergedSchema merged, String keyword, long otherwise) {
        boolean named = merged.has("m" + keyword) || merged.has("exclusiveM" + keyword);
        boolean written = merged.place().direction() != Direction.RESPONSE
                || bound.filter(number -> number.abs().compareTo(BigDecimal.valueOf(SAFE_INTEGER)) > 0)
                        .isEmpty();
        return bound.filter(number -> named && written).orElse(BigDecimal.valueOf(otherwise));
    }

    private static void texts(MergedSchema merged, Map<String, Supplier<JsonNode>> all) {
        String format = merged.keyword("format").asString("");
        FORMATS.getOrDefault(format, List.of()).forEach(text -> all.put("=" + text, () -> JSON.stringNode(text)));
        if (merged.has("pattern") || SampleTexts.isKnown(format)) {
            return;
        }
        int least = merged.least("minLength");
        int most = merged.most("maxLength", Integer.MAX_VALUE);
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

    private void arrays(MergedSchema merged, JsonNode value, Map<String, Supplier<JsonNode>> all) {
        if (!(value instanceof ArrayNode array) || merged.has("prefixItems")) {
            return;
        }
        int least = merged.least("minItems");
        int most = merged.most("maxItems", 2);
        if (least <= LONGEST) {
            all.put(least == 0 ? "no items" : least + " items", () -> Edits.sized(array, least, item(merged, array)));
        }
        if (most <= LONGEST && most != least) {
            all.put(most + " items", () -> Edits.sized(array, most, item(merged, array)));
        }
    }

    private JsonNode item(MergedSchema merged, ArrayNode array) {
        return array.isEmpty() ? samples.value(merged.child("items")) : array.get(0);
    }

    private static void objects(MergedSchema merged, ObjectNode object, Map<String, Supplier<JsonNode>> all) {
        List<String> optional = object.propertyNames().stream()
                .filter(name -> !merged.isRequired(name))
                .toList();
        if (object.size() <= Variants.WIDE) {
            optional.forEach(name -> all.put(name + " absent", () -> Edits.without(object, name)));
        }
        if (optional.size() > 1) {
            all.put("required properties alone", () -> Edits.retaining(object, merged.required()));
        }
    }
}
