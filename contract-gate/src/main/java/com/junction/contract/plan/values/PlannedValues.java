package com.junction.contract.plan.values;

import com.junction.contract.document.Contract;
import com.junction.contract.plan.sample.MergedSchema;
import com.junction.contract.plan.sample.MergedSchemas;
import com.junction.contract.plan.sample.SampleBudget;
import com.junction.contract.plan.sample.SampleValues;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.LimitReachedException;
import com.junction.contract.tree.Direction;
import com.junction.contract.tree.Place;
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
import tools.jackson.databind.node.MissingNode;

/** Plans values for the schemas of a document. Two validators agree about each of them. */
public final class PlannedValues {
    /** Keywords that show values, in the order in which they are tried. */
    private static final List<String> SHOWN = List.of("example", "examples", "default");

    /** The places of a value that are varied for each case that may be planned for it. */
    private static final int PLACES_FOR_A_CASE = 10;

    private static final int LEAST_PLACES = 100;
    private static final int MOST_PLACES = 4000;

    private static final int DEEPEST = SampleValues.DEPTHS.get(0);

    /** The variants of an invalid sample that are tried. */
    private static final int MOST_TRIES = 50;

    private final MergedSchemas schemas;
    private final SampleBudget sampleBudget;
    private final Map<Integer, SampleValues> samples = new HashMap<>();

    /** The depths of optional properties in the first values. */
    private final Map<String, Integer> depths = new HashMap<>();

    private final ValueJudge judge;
    private final String closedEnums;
    private final int budget;
    private final int mostPlaces;
    private final Map<String, Optional<JsonNode>> known = new HashMap<>();
    private final Map<String, List<Variant>> variants = new Recent<>();
    private final Map<String, Set<String>> entered = new HashMap<>();

    /** Keeps the most recent lists. Operations that share a schema are usually close to each other. */
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
     * Plans values for one document.
     *
     * @param closedEnums the extension that marks an enum that never gets new values; may be empty
     * @param budget the maximum number of values of one kind for an operation
     */
    public PlannedValues(Contract contract, JsonSchemas schemas, String closedEnums, int budget) {
        this.schemas = new MergedSchemas();
        this.sampleBudget = new SampleBudget(contract.limits());
        this.judge = new ValueJudge(contract, schemas);
        this.closedEnums = closedEnums;
        this.budget = budget;
        this.mostPlaces = Math.min(MOST_PLACES, Math.max(LEAST_PLACES, PLACES_FOR_A_CASE * budget));
    }

    /** The number of values that were judged. Judging takes most of the time of planning. */
    public int judged() {
        return judge.judged();
    }

    /** The values that the validators disagree about, with their schemas. */
    public Set<String> disagreements() {
        return judge.disagreements();
    }

    /** A valid value: a sample, or otherwise an example of the document or a variant; empty if none is found. */
    public Optional<JsonNode> of(Place schema) {
        Optional<JsonNode> value = known.get(schema.key());
        if (value == null) {
            value = find(schema);
            known.put(schema.key(), value);
        }
        return value;
    }

    /** A valid value of a parameter. Strings are preferred, because a server cannot tell a number from its text. */
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
        return samples.computeIfAbsent(depth, most -> new SampleValues(schemas, sampleBudget, most));
    }

    /** The samples that are put into the first value; small ones, if the first value had to be small. */
    private SampleValues parts(Place schema) {
        return samples(depths.getOrDefault(schema.key(), DEEPEST) == DEEPEST ? DEEPEST : 1);
    }

    /**
     * Makes a value the one that {@link #of} returns and that variants differ from: the parts of a shown value, with
     * further properties of the schema, also for other operations with this schema until they show another value.
     * Without effect if that is not valid.
     */
    public void show(Place schema, JsonNode shown) {
        withExamples(schema, shown).ifPresent(value -> {
            known.put(schema.key(), Optional.of(value));
            variants.keySet().removeIf(kindAndSchema -> kindAndSchema.endsWith(" " + schema.key()));
        });
    }

    /** An example of a request without the properties that requests do not have. */
    public JsonNode sendable(JsonNode example, Place schema) {
        return schemas.withoutOmitted(example, schema);
    }

    /** A valid value with examples; empty if there is none, or if it takes too long to validate. */
    private Optional<JsonNode> withExamples(Place schema, JsonNode shown) {
        for (int depth : SampleValues.DEPTHS) {
            JsonNode value = samples(depth).withExamples(schema, shown, this::isValid);
            try {
                if (!judge.isValidInTime(value, schema)) {
                    return Optional.empty();
                }
                depths.put(schema.key(), depth);
                return Optional.of(value);
            } catch (LimitReachedException e) {
                // A smaller value takes less time.
            }
        }
        return Optional.empty();
    }

    private Optional<JsonNode> find(Place schema) {
        // Only requests: the mock answers with each example of a response anyway.
        if (schema.direction() == Direction.REQUEST) {
            Optional<JsonNode> value = withExamples(schema, MissingNode.getInstance());
            if (value.isPresent()) {
                return value;
            }
        }
        JsonNode sample = JsonNodeFactory.instance.nullNode();
        for (int depth : SampleValues.DEPTHS) {
            sample = samples(depth).value(schema);
            depths.put(schema.key(), depth);
            try {
                if (judge.isValidInTime(sample, schema)) {
                    return Optional.of(sample);
                }
                break;
            } catch (LimitReachedException e) {
                // Finding the members of nested unions takes longer for deeper values.
            }
        }
        JsonNode last = sample;
        // Tried before the many variants of an invalid sample, because examples are more likely to be valid.
        Optional<JsonNode> shown = SHOWN.stream()
                .map(keyword -> {
                    JsonNode node = schema.child(keyword).node();
                    return keyword.equals("examples") ? node.path(0) : node;
                })
                .filter(value -> !value.isMissingNode() && isValid(value, schema))
                .findFirst();
        return shown.or(() ->
                variants("any", schema, last, new ValidDeviations(schemas, parts(schema)), this::isValid).stream()
                        .limit(MOST_TRIES)
                        .filter(variant ->
                                variant.isWanted() && !variant.value().isNull())
                        .map(Variant::value)
                        .findFirst());
    }

    /** Variants of the first value. Those that are not valid are not {@linkplain Variant#isWanted wanted}. */
    public List<Variant> valid(Place schema) {
        of(schema);
        return variants("valid", schema, new ValidDeviations(schemas, parts(schema)), this::isValid);
    }

    /** Values whose properties differ from those of the first value in many places at once. */
    public List<Variant> combined(Place schema) {
        Optional<JsonNode> value = of(schema);
        return value.isEmpty()
                ? List.of()
                : variants.computeIfAbsent(
                        "combined " + schema.key(),
                        key -> Combinations.of(
                                schema, value.get(), schemas, parts(schema), other -> isValid(other, schema), budget));
    }

    /** Variants that break one rule each. */
    public List<Variant> invalid(Place schema) {
        return variants("invalid", schema, new InvalidDeviations(schemas), judge::isInvalid);
    }

    /** Variants that a later version of the document may allow. */
    public List<Variant> later(Place schema) {
        return variants("later", schema, new LaterDeviations(schemas, closedEnums), (value, any) -> true);
    }

    private List<Variant> variants(
            String kind, Place schema, Deviations deviations, BiPredicate<JsonNode, Place> isWanted) {
        Optional<JsonNode> value = of(schema);
        return value.isEmpty() ? List.of() : variants(kind, schema, value.get(), deviations, isWanted);
    }

    private List<Variant> variants(
            String kind, Place schema, JsonNode value, Deviations deviations, BiPredicate<JsonNode, Place> isWanted) {
        boolean ofValid = kind.equals("valid") || kind.equals("any");
        VariantJudge variantJudge = new VariantJudge() {
            @Override
            public boolean isWanted(JsonNode other, VariantContext context) {
                // An invalid variant of an invalid value would be invalid for two reasons.
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
                        schemas,
                        parts(schema),
                        deviations,
                        variantJudge,
                        entered.computeIfAbsent(kind + schema.direction(), each -> new HashSet<>()),
                        mostPlaces));
    }

    /** The names of properties that a schema requires and does not describe. */
    public Set<String> undescribed(Place schema) {
        MergedSchema merged = schemas.of(schema);
        Set<String> names = new LinkedHashSet<>(merged.required());
        names.removeAll(merged.properties().keySet());
        return names;
    }

    /** The names of the properties that a schema describes. */
    public Set<String> described(Place schema) {
        return schemas.of(schema).properties().keySet();
    }

    /** The schema that a reference leads to; for a union of a schema and null, that schema. */
    public Place withoutNull(Place schema) {
        return schemas.withoutNull(schema);
    }

    /** Whether both validators call a value valid. A schema that takes too long to validate a value accepts none. */
    public boolean isValid(JsonNode value, Place schema) {
        return judge.isValid(value, schema);
    }
}
