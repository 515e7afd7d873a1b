package com.junction.contract.plan;

import com.github.curiousoddman.rgxgen.RgxGen;
import com.junction.contract.document.DocumentTree;
import com.junction.contract.document.DocumentTree.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Plans values by schema: one with every property, and one for each thing that may differ from it (a property absent,
 * null, or another value of its enum; another member of a union).
 */
final class SchemaValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;
    private static final List<String> UNIONS = List.of("oneOf", "anyOf");

    /** A valid value for each format that a string may have. */
    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("uuid", "3fa85f64-5717-4562-b3fc-2c963f66afa6"),
            Map.entry("date", "2026-03-01"),
            Map.entry("date-time", "2026-03-01T12:00:00Z"),
            Map.entry("time", "12:00:00Z"),
            Map.entry("duration", "P1D"),
            Map.entry("email", "user@example.com"),
            Map.entry("idn-email", "user@example.com"),
            Map.entry("uri", "https://example.com/page"),
            Map.entry("url", "https://example.com/page"),
            Map.entry("uri-reference", "/page"),
            Map.entry("iri", "https://example.com/page"),
            Map.entry("ipv4", "192.0.2.1"),
            Map.entry("ipv6", "2001:db8::1"),
            Map.entry("hostname", "example.com"),
            Map.entry("json-pointer", "/a"),
            Map.entry("regex", "a+"),
            Map.entry("byte", "dGV4dA=="));

    private final DocumentTree tree;
    private final Deque<String> inProgress = new ArrayDeque<>();

    SchemaValues(DocumentTree tree) {
        this.tree = tree;
    }

    /** The values to try, by what tells each from the first, which has every property. */
    Map<String, JsonNode> variants(Place schema) {
        Map<String, JsonNode> variants = new LinkedHashMap<>();
        JsonNode full = value(schema);
        variants.put("all properties", full);
        variants.putAll(enumValues(schema));
        Place place = withoutNull(tree.follow(schema));
        if (isNullable(tree.follow(schema))) {
            variants.put("null", JSON.nullNode());
        }
        members(place).forEach((name, member) -> variants.put(name, value(member)));
        if (full instanceof ArrayNode) {
            variants.put("no items", JSON.arrayNode());
            itemVariants(tree.child(place, "items"))
                    .forEach((label, item) ->
                            variants.put("[0] " + label, JSON.arrayNode().add(item)));
        } else if (full instanceof ObjectNode object) {
            variants.putAll(properties(place, object));
        }
        return variants;
    }

    private Map<String, JsonNode> itemVariants(Place items) {
        Map<String, JsonNode> variants = new LinkedHashMap<>(enumValues(items));
        Place place = withoutNull(tree.follow(items));
        if (value(items) instanceof ObjectNode item) {
            variants.putAll(properties(place, item));
        }
        return variants;
    }

    private Map<String, JsonNode> properties(Place object, ObjectNode full) {
        Map<String, JsonNode> variants = new LinkedHashMap<>();
        for (Map.Entry<String, Place> entry : propertiesOf(object).entrySet()) {
            String name = entry.getKey();
            Place property = entry.getValue();
            if (!isRequired(object, name)) {
                variants.put(name + " absent", without(full, name));
            }
            if (isNullable(property)) {
                variants.put(name + " null", with(full, name, JSON.nullNode()));
            }
            enumValues(property).forEach((label, value) -> variants.put(name + label, with(full, name, value)));
            members(withoutNull(property))
                    .forEach((label, member) -> variants.put(name + " " + label, with(full, name, value(member))));
            Place items = tree.child(withoutNull(property), "items");
            enumValues(items)
                    .forEach((label, value) -> variants.put(
                            name + "[0]" + label,
                            with(full, name, JSON.arrayNode().add(value))));
        }
        return variants;
    }

    /** The members of a union by how they stand in the name of a case. */
    private Map<String, Place> members(Place place) {
        Map<String, Place> members = new LinkedHashMap<>();
        for (String union : UNIONS) {
            for (int i = 0; i < place.node().path(union).size(); i++) {
                members.put(union + "[" + i + "]", tree.child(place, union, String.valueOf(i)));
            }
        }
        return members;
    }

    /** Every value of an enum by how it stands in the name of a case; none for other schemas. */
    Map<String, JsonNode> enumValues(Place schema) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        for (JsonNode value : withoutNull(tree.follow(schema)).node().path("enum")) {
            if (!value.isNull()) {
                values.put("=" + text(value), value);
            }
        }
        return values;
    }

    /** A value that the schema refuses and a parameter can carry, where there is one that is sure to be. */
    Optional<JsonNode> invalid(Place schema) {
        Place place = withoutNull(tree.follow(schema));
        JsonNode node = place.node();
        if (node.path("enum").isArray() && !node.path("enum").isEmpty()) {
            boolean strings = type(node).equals("string");
            return strings
                    ? Optional.of(
                            JSON.stringNode("not-" + node.path("enum").path(0).asString("")))
                    : Optional.empty();
        }
        boolean knownFormat = Set.of("uuid", "date", "date-time", "email", "ipv4", "ipv6")
                .contains(node.path("format").asString(""));
        return switch (type(node)) {
            case "integer", "number", "boolean" -> Optional.of(JSON.stringNode("not-a-" + type(node)));
            case "string" -> knownFormat ? Optional.of(JSON.stringNode("not a format")) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** How a value stands in the name of a case. */
    static String text(JsonNode value) {
        String text = value.isString() ? value.asString() : value.toString();
        return text.isEmpty() ? "''" : text;
    }

    /** A value that is valid, unless the schema asks for what is not planned here. */
    JsonNode value(Place schema) {
        return value(schema, 0);
    }

    private JsonNode value(Place schema, int depth) {
        Place place = withoutNull(tree.follow(schema));
        if (inProgress.contains(place.pointer()) && depth > DEEPEST) {
            return JSON.nullNode();
        }
        inProgress.push(place.pointer());
        try {
            return of(place, depth);
        } finally {
            inProgress.pop();
        }
    }

    private JsonNode of(Place place, int depth) {
        JsonNode node = place.node();
        if (node.has("const")) {
            return node.path("const");
        }
        for (JsonNode value : node.path("enum")) {
            if (!value.isNull()) {
                return value;
            }
        }
        if (node.path("allOf").isArray() || (!members(place).isEmpty() && node.has("properties"))) {
            return merged(place, depth);
        }
        for (Place member : members(place).values()) {
            JsonNode value = value(member, depth + 1);
            return value instanceof ObjectNode object ? discriminated(place, member, object) : value;
        }
        return switch (type(node)) {
            case "object" -> object(place, depth);
            case "array" -> array(place, depth);
            case "integer" -> JSON.numberNode(number(node, BigDecimal.ONE).toBigInteger());
            case "number" -> JSON.numberNode(number(node, new BigDecimal("1.5")));
            case "boolean" -> JSON.booleanNode(true);
            case "string" -> JSON.stringNode(string(node));
            case "null" -> JSON.nullNode();
            // A schema without a type takes anything.
            default -> JSON.stringNode("anything");
        };
    }

    /** An object that is put together from several schemas; anything else has the value of the first that says more. */
    private JsonNode merged(Place place, int depth) {
        ObjectNode merged = JSON.objectNode();
        List<Place> parts = new ArrayList<>();
        for (int i = 0; i < place.node().path("allOf").size(); i++) {
            parts.add(tree.child(place, "allOf", String.valueOf(i)));
        }
        members(place).values().stream().findFirst().ifPresent(parts::add);
        for (Place part : parts) {
            boolean describes = !type(withoutNull(part).node()).isEmpty()
                    || part.node().has("allOf")
                    || part.node().has("enum")
                    || !members(part).isEmpty();
            JsonNode value = describes ? value(part, depth + 1) : merged;
            if (!(value instanceof ObjectNode object)) {
                return value;
            }
            merged.setAll(object);
        }
        merged.setAll(object(place, depth));
        return merged;
    }

    /** The value of the property that tells the member of a union (OpenAPI, Discriminator Object). */
    private JsonNode discriminated(Place union, Place member, ObjectNode value) {
        JsonNode discriminator = union.node().path("discriminator");
        String property = discriminator.path("propertyName").asString("");
        Place declared = propertiesOf(member).get(property);
        if (declared == null
                || !enumValues(declared).isEmpty()
                || declared.node().has("const")) {
            return value;
        }
        String name = member.pointer().substring(member.pointer().lastIndexOf('/') + 1);
        for (Map.Entry<String, JsonNode> mapping : discriminator.path("mapping").properties()) {
            if (mapping.getValue().asString("").matches("(.*/)?" + Pattern.quote(name))) {
                return with(value, property, JSON.stringNode(mapping.getKey()));
            }
        }
        return with(value, property, JSON.stringNode(name));
    }

    private ObjectNode object(Place place, int depth) {
        ObjectNode object = JSON.objectNode();
        JsonNode node = place.node();
        for (String name : node.path("properties").propertyNames()) {
            Place property = tree.child(place, "properties", name);
            boolean recursive = inProgress.contains(withoutNull(property).pointer());
            if ((depth < DEEPEST && !recursive) || isRequired(place, name)) {
                object.set(name, value(property, depth + 1));
            }
        }
        for (JsonNode name : node.path("required")) {
            if (!object.has(name.asString(""))) {
                JsonNode others = node.path("additionalProperties");
                object.set(
                        name.asString(""),
                        others.isObject()
                                ? value(tree.child(place, "additionalProperties"), depth + 1)
                                : JSON.stringNode("anything"));
            }
        }
        if (node.path("additionalProperties").isObject() && object.isEmpty() && depth < DEEPEST) {
            object.set(key(place), value(tree.child(place, "additionalProperties"), depth + 1));
        }
        for (int i = object.size(); i < node.path("minProperties").asInt(0); i++) {
            object.set("key" + i, JSON.stringNode("anything"));
        }
        return object;
    }

    private String key(Place object) {
        Place names = tree.child(object, "propertyNames");
        JsonNode name = names.node().isObject() ? value(names, DEEPEST) : JSON.stringNode("key");
        return name.isString() && !name.asString().equals("anything") ? name.asString() : "key";
    }

    private JsonNode array(Place place, int depth) {
        ArrayNode array = JSON.arrayNode();
        JsonNode node = place.node();
        for (int i = 0; i < node.path("prefixItems").size(); i++) {
            array.add(value(tree.child(place, "prefixItems", String.valueOf(i)), depth + 1));
        }
        Place items = tree.child(place, "items");
        boolean recursive = inProgress.contains(withoutNull(items).pointer());
        int size = Math.max(
                depth < DEEPEST && !recursive && array.isEmpty() ? 1 : 0,
                node.path("minItems").asInt(0));
        List<JsonNode> constants = List.copyOf(enumValues(items).values());
        for (int i = array.size(); i < size; i++) {
            JsonNode item = i < constants.size() ? constants.get(i) : value(items, depth + 1);
            boolean distinct = !node.path("uniqueItems").asBoolean(false) || i == 0 || i < constants.size();
            array.add(distinct || !item.isString() ? item : JSON.stringNode(item.asString() + i));
        }
        return array;
    }

    private static BigDecimal number(JsonNode node, BigDecimal wanted) {
        BigDecimal value = wanted;
        boolean integer = type(node).equals("integer");
        BigDecimal step = integer ? BigDecimal.ONE : new BigDecimal("0.25");
        BigDecimal least = bound(node, "minimum", "exclusiveMinimum", step);
        BigDecimal most = bound(node, "maximum", "exclusiveMaximum", step.negate());
        if (least != null && value.compareTo(least) < 0) {
            value = least;
        }
        if (most != null && value.compareTo(most) > 0) {
            value = most;
        }
        if (node.path("multipleOf").isNumber()) {
            BigDecimal multiple = node.path("multipleOf").decimalValue();
            value = value.divide(multiple, 0, RoundingMode.CEILING).multiply(multiple);
        }
        return integer ? value.setScale(0, RoundingMode.CEILING) : value;
    }

    /** A bound of OpenAPI 3.1, where an exclusive one is a number, or of 3.0, where it is a flag. */
    private static @Nullable BigDecimal bound(JsonNode node, String keyword, String exclusive, BigDecimal step) {
        if (node.path(exclusive).isNumber()) {
            return node.path(exclusive).decimalValue().add(step);
        }
        if (!node.path(keyword).isNumber()) {
            return null;
        }
        BigDecimal bound = node.path(keyword).decimalValue();
        return node.path(exclusive).asBoolean(false) ? bound.add(step) : bound;
    }

    private static String string(JsonNode node) {
        String format = node.path("format").asString("");
        if (node.path("pattern").isString() && !FORMATS.containsKey(format)) {
            Optional<String> matching = matching(node);
            if (matching.isPresent()) {
                return matching.get();
            }
        }
        String text = FORMATS.getOrDefault(format, "text");
        int missing = node.path("minLength").asInt(0) - text.length();
        String longEnough = missing > 0 ? text + "x".repeat(missing) : text;
        return longEnough.substring(
                0, Math.min(longEnough.length(), node.path("maxLength").asInt(Integer.MAX_VALUE)));
    }

    /** Of texts that match the pattern, the first that fits; a plain one, which every part of a request can carry. */
    private static Optional<String> matching(JsonNode node) {
        int least = node.path("minLength").asInt(0);
        int most = node.path("maxLength").asInt(Integer.MAX_VALUE);
        try {
            RgxGen generator = RgxGen.parse(node.path("pattern").asString());
            Random random = new Random(1);
            List<String> fitting = Stream.generate(() -> generator.generate(random))
                    .limit(100)
                    .filter(text -> text.length() >= least && text.length() <= most)
                    .toList();
            return fitting.stream()
                    .filter(text -> text.matches("[\\w.-]+"))
                    .findFirst()
                    .or(() -> fitting.stream().findFirst());
        } catch (RuntimeException e) {
            // What this library does not know of regular expressions, the document's examples may show.
            return Optional.empty();
        }
    }

    private static String type(JsonNode node) {
        JsonNode type = node.path("type");
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (!each.asString("").equals("null")) {
                    return each.asString("");
                }
            }
        }
        if (type.isString()) {
            return type.asString();
        }
        if (node.has("properties") || node.path("additionalProperties").isObject() || node.has("required")) {
            return "object";
        }
        return node.has("items") || node.has("prefixItems") ? "array" : "";
    }

    /** The schema behind {@code anyOf} or {@code oneOf} of it and null. */
    Place withoutNull(Place place) {
        for (String union : UNIONS) {
            JsonNode members = place.node().path(union);
            if (members.isArray() && members.size() == 2) {
                for (int i = 0; i < 2; i++) {
                    if (isNull(members.path(1 - i))) {
                        return withoutNull(tree.child(place, union, String.valueOf(i)));
                    }
                }
            }
        }
        return place;
    }

    private boolean isNullable(Place place) {
        JsonNode node = place.node();
        boolean nullable = node.path("nullable").asBoolean(false);
        for (String union : UNIONS) {
            for (int i = 0; i < node.path(union).size(); i++) {
                nullable |= isNull(node.path(union).path(i));
            }
        }
        for (JsonNode type : node.path("type")) {
            nullable |= type.asString("").equals("null");
        }
        return nullable;
    }

    private static boolean isNull(JsonNode node) {
        return node.path("type").asString("").equals("null");
    }

    /** The properties of an object, those that it has by {@code allOf} included. */
    private Map<String, Place> propertiesOf(Place object) {
        Map<String, Place> properties = new LinkedHashMap<>();
        for (int i = 0; i < object.node().path("allOf").size(); i++) {
            Place part = tree.child(object, "allOf", String.valueOf(i));
            if (!part.pointer().equals(object.pointer())) {
                properties.putAll(propertiesOf(part));
            }
        }
        for (String name : object.node().path("properties").propertyNames()) {
            properties.put(name, tree.child(object, "properties", name));
        }
        return properties;
    }

    private static boolean isRequired(Place object, String name) {
        for (JsonNode required : object.node().path("required")) {
            if (required.asString("").equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode without(JsonNode object, String name) {
        ObjectNode copy = (ObjectNode) object.deepCopy();
        copy.remove(name);
        return copy;
    }

    private static JsonNode with(JsonNode object, String name, JsonNode value) {
        ObjectNode copy = (ObjectNode) object.deepCopy();
        copy.set(name, value);
        return copy;
    }
}
