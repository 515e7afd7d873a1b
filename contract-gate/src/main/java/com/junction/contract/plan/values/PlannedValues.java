package com.junction.contract.plan.values;

import com.junction.contract.document.Contract;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.LimitReachedException;
import com.junction.contract.schema.SecondOpinion;
import com.junction.document.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values by schema that two validators agree about. */
public final class PlannedValues {
    /** Where a document shows values, in the order that they are tried in. */
    private static final List<String> SHOWN = List.of("example", "examples", "default");

    /** How many places of a value are varied, by the number of cases that may be for it. */
    private static final int PLACES_FOR_A_CASE = 10;

    private static final int LEAST_PLACES = 100;
    private static final int MOST_PLACES = 4000;

    private static final int DEEPEST = SampleValues.DEPTHS.get(0);

    /** How many variants are tried to find a first valid value. */
    private static final int MOST_TRIES = 50;

    private final SchemaReader reader;
    private final SampleBudget sampleBudget;
    private final Map<Integer, SampleValues> samples = new HashMap<>();

    /** How deep the first values are, where they are less deep than they could be. */
    private final Map<String, Integer> depths = new HashMap<>();

    private final JsonSchemas schemas;
    private final SecondOpinion secondOpinion;
    private final String closedEnums;
    private final int budget;
    private final int mostPlaces;
    private final Map<String, Optional<JsonNode>> known = new HashMap<>();
    private final Map<String, List<Variant>> variants = new Recent<>();
    private final Map<String, Set<String>> entered = new HashMap<>();
    private final Set<String> disagreements = new LinkedHashSet<>();
    private int judged;

    /** The last of many lists. A schema is that of an operation, or of many operations that are near to each other. */
    private static final class Recent<T> extends LinkedHashMap<String, T> {
        private static final long serialVersionUID = 1L;
        private static final int MOST = 100;

        Recent() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > MOST;
        }
    }

    /**
     * The values for one document.
     *
     * @param closedEnums the extension of enums that no later version extends
     * @param budget the most values of one kind for an operation
     */
    public PlannedValues(Contract contract, JsonSchemas schemas, String closedEnums, int budget) {
        this.reader = new SchemaReader();
        this.sampleBudget = new SampleBudget(contract.limits());
        this.schemas = schemas;
        this.secondOpinion = new SecondOpinion(contract);
        this.closedEnums = closedEnums;
        this.budget = budget;
        this.mostPlaces = Math.min(MOST_PLACES, Math.max(LEAST_PLACES, PLACES_FOR_A_CASE * budget));
    }

    /** How many values were judged, which is what planning takes its time for. */
    public int judged() {
        return judged;
    }

    /** Where the validators do not agree, and what about. */
    public Set<String> disagreements() {
        return disagreements;
    }

    /** A valid value: one by the schema, else one that the document shows. */
    public Optional<JsonNode> of(Place schema) {
        Optional<JsonNode> value = known.get(schema.key());
        if (value == null) {
            value = find(schema);
            known.put(schema.key(), value);
        }
        return value;
    }

    /** A valid value of a parameter: of a number and a text that looks like it, a server cannot tell which it is. */
    public Optional<JsonNode> ofParameter(Place schema) {
        Optional<JsonNode> value = of(schema);
        if (value.filter(JsonNode::isNumber).isEmpty()) {
            return value;
        }
        return valid(schema).stream()
                .filter(variant -> variant.fits(JsonNode::isString) && variant.isWanted())
                .map(Variant::value)
                .findFirst()
                .or(() -> value);
    }

    private SampleValues samples(int depth) {
        return samples.computeIfAbsent(depth, most -> new SampleValues(reader, sampleBudget, most));
    }

    /** The values that are put into the first one: small ones, where that is to be no deeper than it is. */
    private SampleValues parts(Place schema) {
        return samples(depths.getOrDefault(schema.key(), DEEPEST) == DEEPEST ? DEEPEST : 1);
    }

    private Optional<JsonNode> find(Place schema) {
        JsonNode sample = JsonNodeFactory.instance.nullNode();
        for (int depth : SampleValues.DEPTHS) {
            sample = samples(depth).value(schema);
            depths.put(schema.key(), depth);
            try {
                judged++;
                if (isPlainlyValid(sample, schema) && agrees(sample, schema, true)) {
                    return Optional.of(sample);
                }
                break;
            } catch (LimitReachedException e) {
                // The deeper a value of a union in a union is, the longer it takes to find its members.
            }
        }
        JsonNode last = sample;
        // Those of a sample that is not valid are many; what the document itself shows is more likely to be.
        Optional<JsonNode> shown = SHOWN.stream()
                .map(keyword -> {
                    JsonNode node = schema.child(keyword).node();
                    return keyword.equals("examples") ? node.path(0) : node;
                })
                .filter(value -> !value.isMissingNode() && isValid(value, schema))
                .findFirst();
        return shown.or(() ->
                variants("any", schema, last, new ValidDeviations(reader, parts(schema)), this::isValid).stream()
                        .limit(MOST_TRIES)
                        .filter(variant ->
                                variant.isWanted() && !variant.value().isNull())
                        .map(Variant::value)
                        .findFirst());
    }

    /** Values beside the first, which are valid unless it turns out that they are not. */
    public List<Variant> valid(Place schema) {
        of(schema);
        return variants("valid", schema, new ValidDeviations(reader, parts(schema)), this::isValid);
    }

    /** Values whose properties differ from the first's in many places at a time. */
    public List<Variant> combined(Place schema) {
        Optional<JsonNode> value = of(schema);
        return value.isEmpty()
                ? List.of()
                : variants.computeIfAbsent(
                        "combined " + schema.key(),
                        key -> Combinations.of(
                                schema, value.get(), reader, parts(schema), other -> isValid(other, schema), budget));
    }

    /** Values that break one rule each. */
    public List<Variant> invalid(Place schema) {
        return variants("invalid", schema, new InvalidDeviations(reader), this::isInvalid);
    }

    /** Values that a later version of the document may allow. */
    public List<Variant> later(Place schema) {
        return variants("later", schema, new LaterDeviations(reader, closedEnums), (value, any) -> true);
    }

    private List<Variant> variants(
            String kind, Place schema, Deviations deviations, BiPredicate<JsonNode, Place> isWanted) {
        Optional<JsonNode> value = of(schema);
        return value.isEmpty() ? List.of() : variants(kind, schema, value.get(), deviations, isWanted);
    }

    private List<Variant> variants(
            String kind, Place schema, JsonNode value, Deviations deviations, BiPredicate<JsonNode, Place> isWanted) {
        boolean ofValid = kind.equals("valid") || kind.equals("any");
        Variants.Judge judge = new Variants.Judge() {
            @Override
            public boolean isWanted(JsonNode other, Variants.Context context) {
                // What is invalid is to be so for one reason, and what is of a later version as well.
                return (ofValid || context.isValid()) && isWanted.test(other, schema);
            }

            @Override
            public boolean isValid(JsonNode other) {
                return other.equals(value) || PlannedValues.this.isValid(other, schema);
            }
        };
        return variants.computeIfAbsent(
                kind + " " + schema.key(),
                key -> Variants.of(
                        schema,
                        value,
                        reader,
                        parts(schema),
                        deviations,
                        judge,
                        entered.computeIfAbsent(kind + schema.direction(), each -> new HashSet<>()),
                        mostPlaces));
    }

    /** The properties that a schema requires without describing them. */
    public Set<String> undescribed(Place schema) {
        Shape shape = reader.shape(schema);
        Set<String> names = new LinkedHashSet<>(shape.required());
        names.removeAll(shape.properties().keySet());
        return names;
    }

    /** The schema of a value that cannot be null. */
    public Place withoutNull(Place schema) {
        return reader.schema(schema);
    }

    /** Whether both validators call a value valid. A schema that takes too long to judge a value accepts none. */
    public boolean isValid(JsonNode value, Place schema) {
        try {
            judged++;
            return isPlainlyValid(value, schema) && agrees(value, schema, true);
        } catch (LimitReachedException e) {
            return false;
        }
    }

    private boolean isInvalid(JsonNode value, Place schema) {
        try {
            judged++;
            return !isPlainlyValid(value, schema) && agrees(value, schema, false);
        } catch (LimitReachedException e) {
            return false;
        }
    }

    private boolean isPlainlyValid(JsonNode value, Place schema) {
        if (ValidationCost.isTooHigh(value, schema)) {
            throw new LimitReachedException("its value takes too long to validate against #" + schema.pointer());
        }
        return schemas.isPlainlyValid(value, schema);
    }

    private boolean agrees(JsonNode value, Place schema, boolean valid) {
        boolean agrees = secondOpinion.isValid(value, schema).orElse(valid) == valid;
        if (!agrees) {
            disagreements.add("#" + schema.pointer() + ": " + (valid ? "valid" : "invalid")
                    + " by one validator, not by the other: " + value);
        }
        return agrees;
    }
}
