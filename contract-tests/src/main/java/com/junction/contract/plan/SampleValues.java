package com.junction.contract.plan;

import com.junction.contract.document.DocumentTree.Place;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes one value by its schema, with every property that it has. */
final class SampleValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 10;

    private final SchemaReader reader;
    private final SampleBudget budget;
    private final Deque<String> inProgress = new ArrayDeque<>();

    SampleValues(SchemaReader reader, SampleBudget budget) {
        this.reader = reader;
        this.budget = budget;
    }

    /**
     * A value that is valid, unless the schema asks for what is not planned here.
     *
     * @throws UnplannableException if the value becomes too large
     */
    JsonNode value(Place schema) {
        budget.reset();
        return value(schema, 0);
    }

    /** A value of one member of a union. */
    JsonNode member(Place union, Place member) {
        JsonNode value = value(member);
        return value instanceof ObjectNode object ? discriminated(union, member, object) : value;
    }

    private JsonNode value(Place schema, int depth) {
        Place place = reader.schema(schema);
        budget.spend(1, place);
        budget.checkDepth(depth, place);
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
        if (node.path("allOf").isArray() || (!reader.members(place).isEmpty() && node.has("properties"))) {
            return merged(place, depth);
        }
        for (Place member : reader.members(place).values()) {
            JsonNode value = value(member, depth + 1);
            return value instanceof ObjectNode object ? discriminated(place, member, object) : value;
        }
        return switch (SchemaReader.type(node)) {
            case "object" -> object(place, depth);
            case "array" -> array(place, depth);
            case "integer" ->
                JSON.numberNode(SampleNumbers.near(node, BigDecimal.ONE).toBigInteger());
            case "number" -> JSON.numberNode(SampleNumbers.near(node, new BigDecimal("1.5")));
            case "boolean" -> JSON.booleanNode(true);
            case "string" -> JSON.stringNode(SampleTexts.of(place, budget));
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
            parts.add(reader.child(place, "allOf", String.valueOf(i)));
        }
        reader.members(place).values().stream().findFirst().ifPresent(parts::add);
        for (Place part : parts) {
            boolean describes = !SchemaReader.type(reader.schema(part).node()).isEmpty()
                    || part.node().has("allOf")
                    || part.node().has("enum")
                    || !reader.members(part).isEmpty();
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
    private ObjectNode discriminated(Place union, Place member, ObjectNode value) {
        JsonNode discriminator = union.node().path("discriminator");
        String property = discriminator.path("propertyName").asString("");
        Place declared = reader.propertiesOf(member).get(property);
        if (declared == null
                || !reader.enumValues(declared).isEmpty()
                || declared.node().has("const")) {
            return value;
        }
        String name = member.pointer().substring(member.pointer().lastIndexOf('/') + 1);
        for (Map.Entry<String, JsonNode> mapping : discriminator.path("mapping").properties()) {
            if (mapping.getValue().asString("").matches("(.*/)?" + Pattern.quote(name))) {
                return Edits.with(value, property, JSON.stringNode(mapping.getKey()));
            }
        }
        return Edits.with(value, property, JSON.stringNode(name));
    }

    private ObjectNode object(Place place, int depth) {
        ObjectNode object = JSON.objectNode();
        JsonNode node = place.node();
        for (String name : node.path("properties").propertyNames()) {
            Place property = reader.child(place, "properties", name);
            boolean recursive = inProgress.contains(reader.schema(property).pointer());
            if ((depth < DEEPEST && !recursive) || reader.isRequired(place, name)) {
                object.set(name, value(property, depth + 1));
            }
        }
        for (JsonNode name : node.path("required")) {
            if (!object.has(name.asString(""))) {
                JsonNode others = node.path("additionalProperties");
                object.set(
                        name.asString(""),
                        others.isObject()
                                ? value(reader.child(place, "additionalProperties"), depth + 1)
                                : JSON.stringNode("anything"));
            }
        }
        if (node.path("additionalProperties").isObject() && object.isEmpty() && depth < DEEPEST) {
            object.set(key(place), value(reader.child(place, "additionalProperties"), depth + 1));
        }
        budget.spend(node.path("minProperties").asInt(0) - object.size(), place);
        for (int i = object.size(); i < node.path("minProperties").asInt(0); i++) {
            object.set("key" + i, JSON.stringNode("anything"));
        }
        return object;
    }

    private String key(Place object) {
        Place names = reader.child(object, "propertyNames");
        JsonNode name = names.node().isObject() ? value(names, DEEPEST) : JSON.stringNode("key");
        return name.isString() && !name.asString().equals("anything") ? name.asString() : "key";
    }

    private JsonNode array(Place place, int depth) {
        ArrayNode array = JSON.arrayNode();
        JsonNode node = place.node();
        for (int i = 0; i < node.path("prefixItems").size(); i++) {
            array.add(value(reader.child(place, "prefixItems", String.valueOf(i)), depth + 1));
        }
        Place items = reader.child(place, "items");
        boolean recursive = inProgress.contains(reader.schema(items).pointer());
        int size = Math.max(
                depth < DEEPEST && !recursive && array.isEmpty() ? 1 : 0,
                node.path("minItems").asInt(0));
        budget.spend(size - array.size(), place);
        List<JsonNode> constants = List.copyOf(reader.enumValues(items).values());
        for (int i = array.size(); i < size; i++) {
            JsonNode item = i < constants.size() ? constants.get(i) : value(items, depth + 1);
            boolean distinct = !node.path("uniqueItems").asBoolean(false) || i == 0 || i < constants.size();
            array.add(distinct || !item.isString() ? item : JSON.stringNode(item.asString() + i));
        }
        return array;
    }
}
