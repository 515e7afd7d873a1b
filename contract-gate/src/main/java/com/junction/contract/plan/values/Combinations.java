package com.junction.contract.plan.values;

import com.junction.contract.plan.sample.MergedSchema;
import com.junction.contract.plan.sample.MergedSchemas;
import com.junction.contract.plan.sample.SampleValues;
import com.junction.contract.tree.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Combines the values of an object's properties, so that each pair of values of two properties occurs. */
final class Combinations {
    /** Objects with fewer properties only wrap another object. */
    private static final int FEWEST = 3;

    /** The values of one property that are combined with others; an enum may have thousands. */
    private static final int MOST_STATES = 500;

    private final MergedSchemas schemas;
    private final Deviations deviations;
    private final Predicate<JsonNode> isValid;
    private final int most;

    private Combinations(MergedSchemas schemas, SampleValues samples, Predicate<JsonNode> isValid, int most) {
        this.schemas = schemas;
        this.deviations = new ValidDeviations(schemas, samples);
        this.isValid = isValid;
        this.most = most;
    }

    /**
     * Combines the properties of the first object in a value that is more than a wrapper; empty if there is none.
     *
     * @param isValid whether a value is valid by the schema
     * @param most the maximum number of combinations
     */
    static List<Variant> of(
            Place schema,
            JsonNode value,
            MergedSchemas schemas,
            SampleValues samples,
            Predicate<JsonNode> isValid,
            int most) {
        return new Combinations(schemas, samples, isValid, most).below(schema, value, other -> other);
    }

    private List<Variant> below(Place schema, JsonNode value, UnaryOperator<JsonNode> embed) {
        MergedSchema merged = schemas.of(schema);
        if (value instanceof ArrayNode array && !array.isEmpty()) {
            return below(merged.child("items"), array.get(0), other -> embed.apply(Edits.with(array, 0, other)));
        }
        if (!(value instanceof ObjectNode object)) {
            return List.of();
        }
        if (object.size() >= FEWEST) {
            return combine(merged, object, embed);
        }
        for (Map.Entry<String, Place> property : merged.properties().entrySet()) {
            String name = property.getKey();
            if (object.path(name).isContainer()) {
                return below(
                        property.getValue(), object.path(name), other -> embed.apply(Edits.with(object, name, other)));
            }
        }
        return List.of();
    }

    private List<Variant> combine(MergedSchema merged, ObjectNode object, UnaryOperator<JsonNode> embed) {
        List<String> names = List.copyOf(object.propertyNames());
        List<List<Optional<JsonNode>>> states = new ArrayList<>();
        names.forEach(name -> states.add(states(merged, object, name)));
        int[] sizes = states.stream().mapToInt(List::size).toArray();
        int mostStates = Arrays.stream(sizes).max().orElse(0);
        List<Variant> combined = new ArrayList<>();
        for (int[] combination : Pairwise.combine(most, sizes)) {
            Supplier<JsonNode> value = () -> {
                ObjectNode changed = JsonNodeFactory.instance.objectNode();
                for (int i = 0; i < combination.length; i++) {
                    String name = names.get(i);
                    states.get(i).get(combination[i]).ifPresent(state -> changed.set(name, state));
                }
                return embed.apply(changed);
            };
            String label = "combination " + combined.size();
            // Properties of a wide object are tried nowhere else.
            String origin = names.size() > Variants.WIDE && combined.size() < mostStates
                    ? "#" + merged.place().pointer() + " " + label
                    : "combination";
            combined.add(new Variant(label, origin, value, () -> isValid.test(value.get())));
        }
        return combined;
    }

    /** The values of a property; empty for its absence. */
    private List<Optional<JsonNode>> states(MergedSchema merged, ObjectNode object, String name) {
        Set<Optional<JsonNode>> states = new LinkedHashSet<>();
        JsonNode sample = object.path(name);
        states.add(Optional.of(sample));
        Place property = merged.properties().get(name);
        if (property != null) {
            deviations.of(property, sample).values().stream()
                    .limit(MOST_STATES)
                    .forEach(value -> states.add(Optional.of(value.get())));
        }
        if (!merged.isRequired(name)) {
            states.add(Optional.empty());
        }
        return List.copyOf(states);
    }
}
