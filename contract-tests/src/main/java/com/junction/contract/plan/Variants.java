package com.junction.contract.plan;

import com.junction.contract.document.DocumentTree.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The values that differ from a sample in one place, however deep it is. */
final class Variants {
    private static final int DEEPEST = 16;

    private final SchemaReader reader;
    private final SampleValues samples;
    private final Deviations deviations;
    private final Map<String, Variant> found = new LinkedHashMap<>();

    private Variants(SchemaReader reader, SampleValues samples, Deviations deviations) {
        this.reader = reader;
        this.samples = samples;
        this.deviations = deviations;
    }

    /** The variants of a schema's sample; their labels differ. */
    static List<Variant> of(Place schema, SchemaReader reader, SampleValues samples, Deviations deviations) {
        Variants variants = new Variants(reader, samples, deviations);
        variants.collect(schema, samples.value(schema), "", 0, value -> value);
        return List.copyOf(variants.found.values());
    }

    private void collect(Place schema, JsonNode value, String path, int depth, UnaryOperator<JsonNode> embed) {
        deviations.of(schema, value).forEach((deviation, other) -> {
            String label = label(path, deviation);
            found.putIfAbsent(label, new Variant(label, embed.apply(other), origin(schema, deviation)));
        });
        if (depth == DEEPEST) {
            return;
        }
        Place place = reader.schema(schema);
        Map<String, Place> members = reader.members(place);
        members.forEach(
                (name, member) -> collect(member, samples.member(place, member), label(path, name), depth + 1, embed));
        if (value instanceof ObjectNode object
                && (members.isEmpty() || place.node().has("properties"))) {
            reader.propertiesOf(place).forEach((name, property) -> {
                if (object.has(name) && deviations.enters(property)) {
                    UnaryOperator<JsonNode> inner = other -> embed.apply(Edits.with(object, name, other));
                    collect(property, object.path(name), child(path, name), depth + 1, inner);
                }
            });
            Place others = reader.child(place, "additionalProperties");
            for (Map.Entry<String, JsonNode> entry : object.properties()) {
                String name = entry.getKey();
                if (others.node().isObject() && !reader.propertiesOf(place).containsKey(name)) {
                    UnaryOperator<JsonNode> inner = other -> embed.apply(Edits.with(object, name, other));
                    collect(others, entry.getValue(), child(path, name), depth + 1, inner);
                }
            }
        } else if (value instanceof ArrayNode array) {
            // Of items that share a schema, one stands for all.
            int fixed = place.node().path("prefixItems").size();
            for (int i = 0; i < Math.min(array.size(), fixed + 1); i++) {
                int index = i;
                Place item = i < fixed
                        ? reader.child(place, "prefixItems", String.valueOf(i))
                        : reader.child(place, "items");
                if (item.node().isObject()) {
                    UnaryOperator<JsonNode> inner = other -> embed.apply(Edits.with(array, index, other));
                    collect(item, array.get(i), path + "[" + i + "]", depth + 1, inner);
                }
            }
        } else if (!value.isObject()) {
            for (int i = 0; i < place.node().path("allOf").size(); i++) {
                collect(reader.child(place, "allOf", String.valueOf(i)), value, path, depth + 1, embed);
            }
        }
    }

    /** Null belongs to where a schema is used, all else to the schema itself, if not to any. */
    private String origin(Place schema, String deviation) {
        if (deviations.isGeneral(deviation)) {
            return deviation;
        }
        Place origin = deviation.startsWith("null") ? schema : reader.schema(schema);
        return "#" + origin.pointer() + " " + deviation;
    }

    private static String child(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String label(String path, String label) {
        return path.isEmpty() || label.startsWith("=") ? path + label : path + " " + label;
    }
}
