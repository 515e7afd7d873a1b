package com.junction.contract.plan.sample;

import com.junction.contract.plan.sample.SchemaUnion.Member;
import com.junction.contract.tree.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * The sample of each schema: a value with as many optional properties as an ordinary size allows. Schemas that lead to
 * each other describe values without an end.
 */
public final class SampleValues {
    /** Depths of optional properties. The first one is used that does not make the value too large. */
    public static final List<Integer> DEPTHS = List.of(10, 6, 4, 3, 2, 1, 0);

    private static final JsonNode NOTHING = MissingNode.getInstance();

    private final MergedSchemas schemas;
    private final SampleBudget budget;
    private final Map<String, JsonNode> known = new HashMap<>();
    private final Map<String, UnplannableException> tooLarge = new HashMap<>();
    private final int mostOptional;

    /** @param mostOptional the largest depth of optional properties */
    public SampleValues(MergedSchemas schemas, SampleBudget budget, int mostOptional) {
        this.schemas = schemas;
        this.budget = budget;
        this.mostOptional = mostOptional;
    }

    /**
     * A value that is valid unless the schema has keywords that planning does not know. It is shared: do not change it.
     *
     * @throws UnplannableException if the value becomes too large
     */
    public JsonNode value(Place schema) {
        MergedSchema merged = schemas.of(schema);
        return known(
                merged.place().key(),
                () -> largest(SampleValues::isNeverUsed, writer -> writer.write(merged, NOTHING)));
    }

    /**
     * A value with the parts of another one, and with the examples of the document where that has no part. It may be
     * invalid even if each of them is valid.
     *
     * @param shown the other value; missing if there is none
     * @param usable whether an example, which is not a container, stands for a value of a schema
     * @throws UnplannableException if the value becomes too large
     */
    public JsonNode withExamples(Place schema, JsonNode shown, BiPredicate<JsonNode, Place> usable) {
        MergedSchema merged = schemas.of(schema);
        return largest(usable, writer -> writer.write(merged, shown));
    }

    /**
     * A value of one member of a union.
     *
     * @throws UnplannableException if the value becomes too large
     */
    public JsonNode member(MergedSchema merged, Member member) {
        return known(merged.place().key() + " " + member.place().key(), () -> {
            MergedSchema combined = merged.with(member);
            return largest(
                    SampleValues::isNeverUsed,
                    writer -> writer.discriminated(merged, member, combined, writer.write(combined, NOTHING)));
        });
    }

    private JsonNode known(String key, Supplier<JsonNode> sample) {
        UnplannableException known = tooLarge.get(key);
        if (known != null) {
            throw known;
        }
        JsonNode value = this.known.get(key);
        if (value == null) {
            try {
                value = sample.get();
            } catch (UnplannableException e) {
                tooLarge.put(key, e);
                throw e;
            }
            this.known.put(key, value);
        }
        return value;
    }

    private JsonNode largest(BiPredicate<JsonNode, Place> usable, Function<SampleWriter, JsonNode> value) {
        for (int depth : DEPTHS) {
            if (depth > mostOptional) {
                continue;
            }
            if (depth > 0) {
                budget.resetToOrdinary();
            } else {
                budget.reset();
            }
            try {
                return value.apply(new SampleWriter(schemas, budget, depth, usable));
            } catch (UnplannableException e) {
                if (depth == 0) {
                    throw e;
                }
            }
        }
        throw new IllegalStateException("the last depth is 0");
    }

    private static boolean isNeverUsed(JsonNode example, Place schema) {
        return false;
    }
}
