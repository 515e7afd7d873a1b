package com.junction.contract.plan;

import com.junction.contract.document.DocumentTree;
import com.junction.contract.document.DocumentTree.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Plans values by schema: one with every property, and one for each thing that may differ from it (a property absent,
 * null, or another value of its enum).
 */
final class SchemaValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    /** A valid value for each format that a string may have. */
    private static final Map<String, String> FORMATS = Map.of(
            "uuid", "3fa85f64-5717-4562-b3fc-2c963f66afa6",
            "date", "2026-03-01",
            "date-time", "2026-03-01T12:00:00Z",
            "time", "12:00:00Z",
            "email", "user@example.com",
            "uri", "https://example.com/page",
            "ipv4", "192.0.2.1",
            "ipv6", "2001:db8::1",
            "hostname", "example.com");

    private final DocumentTree tree;

    SchemaValues(DocumentTree tree) {
        this.tree = tree;
    }

    /** The values to try, by what tells each from the first, which has every property. */
    Map<String, JsonNode> variants(Place schema) {
        Map<String, JsonNode> variants = new LinkedHashMap<>();
        JsonNode full = value(schema, 0);
        variants.put("all properties", full);
        variants.putAll(enumValues(schema));
        Place object = withoutNull(tree.follow(schema));
        for (String name : object.node().path("properties").propertyNames()) {
            Place property = tree.child(object, "properties", name);
            if (!isRequired(object, name)) {
                variants.put(name + " absent", without(full, name));
            }
            if (isNullable(property)) {
                variants.put(name + " null", with(full, name, JSON.nullNode()));
            }
            enumValues(property).forEach((label, value) -> variants.put(name + label, with(full, name, value)));
            Place items = tree.child(withoutNull(property), "items");
            enumValues(items)
                    .forEach((label, value) -> variants.put(
                            name + "[0]" + label,
                            with(full, name, JSON.arrayNode().add(value))));
        }
        return variants;
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

    /** A valid value. */
    JsonNode value(Place schema) {
        return value(schema, 0);
    }

    /** A value that the schema refuses and a parameter can carry, where there is one that is sure to be. */
    Optional<JsonNode> invalid(Place schema) {
        Place place = withoutNull(tree.follow(schema));
        JsonNode node = place.node();
        if (node.path("enum").isArray() && !node.path("enum").isEmpty()) {
            return Optional.of(
                    JSON.stringNode("not-" + node.path("enum").path(0).asString("")));
        }
        boolean knownFormat = FORMATS.containsKey(node.path("format").asString(""));
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

    private JsonNode value(Place schema, int depth) {
        Place place = withoutNull(tree.follow(schema));
        JsonNode node = place.node();
        if (node.has("const")) {
            return node.path("const");
        }
        if (node.path("enum").isArray() && !node.path("enum").isEmpty()) {
            return node.path("enum").path(0);
        }
        if (node.path("allOf").isArray()) {
            return allOf(place, depth);
        }
        for (String union : new String[] {"oneOf", "anyOf"}) {
            if (node.path(union).isArray() && !node.path(union).isEmpty()) {
                return value(tree.child(place, union, "0"), depth + 1);
            }
        }
        return switch (type(node)) {
            case "object" -> object(place, depth);
            case "array" -> array(place, depth);
            case "integer" -> JSON.numberNode(integer(node));
            case "number" -> JSON.numberNode(node.path("minimum").asDouble(1.5));
            case "boolean" -> JSON.booleanNode(true);
            case "string" -> JSON.stringNode(string(node));
            // A schema without a type takes anything.
            default -> JSON.stringNode("anything");
        };
    }

    private JsonNode allOf(Place place, int depth) {
        ObjectNode merged = JSON.objectNode();
        for (int i = 0; i < place.node().path("allOf").size(); i++) {
            JsonNode part = value(tree.child(place, "allOf", String.valueOf(i)), depth + 1);
            if (!(part instanceof ObjectNode object)) {
                return part;
            }
            merged.setAll(object);
        }
        merged.setAll(object(place, depth));
        return merged;
    }

    private ObjectNode object(Place place, int depth) {
        ObjectNode object = JSON.objectNode();
        for (String name : place.node().path("properties").propertyNames()) {
            if (depth < DEEPEST || isRequired(place, name)) {
                object.set(name, value(tree.child(place, "properties", name), depth + 1));
            }
        }
        return object;
    }

    private JsonNode array(Place place, int depth) {
        ArrayNode array = JSON.arrayNode();
        int size =
                Math.max(depth < DEEPEST ? 1 : 0, place.node().path("minItems").asInt(0));
        for (int i = 0; i < size; i++) {
            array.add(value(tree.child(place, "items"), depth + 1));
        }
        return array;
    }

    private static long integer(JsonNode node) {
        long least = node.path("exclusiveMinimum").isNumber()
                ? node.path("exclusiveMinimum").asLong() + 1
                : node.path("minimum").asLong(1);
        return Math.min(least, node.path("maximum").asLong(Long.MAX_VALUE));
    }

    private static String string(JsonNode node) {
        String text = FORMATS.getOrDefault(node.path("format").asString(""), "text");
        int missing = node.path("minLength").asInt(0) - text.length();
        String longEnough = missing > 0 ? text + "x".repeat(missing) : text;
        return longEnough.substring(
                0, Math.min(longEnough.length(), node.path("maxLength").asInt(Integer.MAX_VALUE)));
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
        return node.has("properties") ? "object" : node.has("items") ? "array" : "";
    }

    /** The schema behind {@code anyOf} or {@code oneOf} of it and null. */
    private Place withoutNull(Place place) {
        for (String union : new String[] {"anyOf", "oneOf"}) {
            JsonNode members = place.node().path(union);
            if (members.isArray() && members.size() == 2) {
                for (int i = 0; i < 2; i++) {
                    if (isNull(members.path(1 - i))) {
                        return tree.child(place, union, String.valueOf(i));
                    }
                }
            }
        }
        return place;
    }

    private boolean isNullable(Place place) {
        JsonNode node = place.node();
        boolean inUnion = false;
        for (String union : new String[] {"anyOf", "oneOf"}) {
            for (JsonNode member : node.path(union)) {
                inUnion |= isNull(member);
            }
        }
        boolean inTypes = false;
        for (JsonNode type : node.path("type")) {
            inTypes |= type.asString("").equals("null");
        }
        return inUnion || inTypes || node.path("nullable").asBoolean(false);
    }

    private static boolean isNull(JsonNode node) {
        return node.path("type").asString("").equals("null");
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
