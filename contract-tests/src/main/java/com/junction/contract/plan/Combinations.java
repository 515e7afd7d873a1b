package com.junction.contract.plan;

import com.junction.contract.document.DocumentTree.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Combines the values of the properties of an object, so that each pair of values of two properties occurs. */
final class Combinations {
    /** Objects of fewer properties only wrap another. */
    private static final int FEWEST = 3;

    private final SchemaReader reader;
    private final Deviations deviations;
    private final int most;

    private Combinations(SchemaReader reader, SampleValues samples, int most) {
        this.reader = reader;
        this.deviations = new ValidDeviations(reader, samples);
        this.most = most;
    }

    /**
     * Combinations for the first object below a schema that is more than a wrapper; none where there is no such object.
     *
     * @param most how many at most
     */
    static List<Variant> of(Place schema, SchemaReader reader, SampleValues samples, int most) {
        return new Combinations(reader, samples, most).below(schema, samples.value(schema), value -> value);
    }

    private List<Variant> below(Place schema, JsonNode value, UnaryOperator<JsonNode> embed) {
        Place place = reader.schema(schema);
        if (value instanceof ArrayNode array && !array.isEmpty()) {
            return below(reader.child(place, "items"), array.get(0), other -> embed.apply(Edits.with(array, 0, other)));
        }
        if (!(value instanceof ObjectNode object)) {
            return List.of();
        }
        if (object.size() >= FEWEST) {
            return combine(place, object, embed);
        }
        for (Map.Entry<String, Place> property : reader.propertiesOf(place).entrySet()) {
            String name = property.getKey();
            if (object.path(name).isContainer()) {
                return below(
                        property.getValue(), object.path(name), other -> embed.apply(Edits.with(object, name, other)));
            }
        }
        return List.of();
    }

    private List<Variant> combine(Place place, ObjectNode object, UnaryOperator<JsonNode> embed) {
        List<String> names = List.copyOf(object.propertyNames());
        List<List<Optional<JsonNode>>> states = new ArrayList<>();
        names.forEach(name -> states.add(states(place, object, name)));
        int[] sizes = states.stream().mapToInt(List::size).toArray();
        List<Variant> combined = new ArrayList<>();
        for (int[] combination : Pairwise.combine(most, sizes)) {
            ObjectNode changed = JsonNodeFactory.instance.objectNode();
            for (int i = 0; i < combination.length; i++) {
                String name = names.get(i);
                states.get(i).get(combination[i]).ifPresent(value -> changed.set(name, value));
            }
            String label = "combination " + combined.size();
            combined.add(new Variant(label, embed.apply(changed), "combination"));
        }
        return combined;
    }

    /** What a property may be, itself not being there included. */
    private List<Optional<JsonNode>> states(Place place, ObjectNode object, String name) {
        Set<Optional<JsonNode>> states = new LinkedHashSet<>();
        JsonNode sample = object.path(name);
        states.add(Optional.of(sample));
        Place property = reader.propertiesOf(place).get(name);
        if (property != null) {
            deviations.of(property, sample).values().forEach(value -> states.add(Optional.of(value)));
        }
        if (!reader.isRequired(place, name)) {
            states.add(Optional.empty());
        }
        return List.copyOf(states);
    }
}
