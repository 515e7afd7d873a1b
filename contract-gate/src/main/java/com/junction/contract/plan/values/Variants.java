package com.junction.contract.plan.values;

import com.junction.contract.plan.sample.MergedSchema;
import com.junction.contract.plan.sample.MergedSchemas;
import com.junction.contract.plan.sample.SampleValues;
import com.junction.contract.plan.sample.SchemaUnion.Member;
import com.junction.contract.plan.sample.UnplannableException;
import com.junction.contract.tree.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the variants of a value. Places are visited from the outside in. Each schema is visited a few times only,
 * because schemas that lead to each other have an endless number of places. After a number of places, only schemas are
 * visited that no other value of the plan has visited.
 */
final class Variants {
    private static final int DEEPEST = 16;

    /** The visits of one schema from one root. Many properties may share a schema. */
    private static final int MOST_OF_ONE = 8;

    /**
     * Objects with more properties are not varied in each of them, because each variant copies all of them. Their
     * optional properties are varied without the other ones, and their required properties in combinations.
     */
    static final int WIDE = 100;

    private final MergedSchemas schemas;
    private final SampleValues samples;
    private final Deviations deviations;
    private final VariantJudge judge;
    private final Set<String> enteredByAny;
    private final int most;
    private final Map<String, Integer> entered = new HashMap<>();
    private int visited;
    private final Deque<VariantSite> sites = new ArrayDeque<>();
    private final Map<String, Variant> found = new LinkedHashMap<>();

    private Variants(
            MergedSchemas schemas,
            SampleValues samples,
            Deviations deviations,
            VariantJudge judge,
            Set<String> enteredByAny,
            int most) {
        this.schemas = schemas;
        this.samples = samples;
        this.deviations = deviations;
        this.judge = judge;
        this.enteredByAny = enteredByAny;
        this.most = most;
    }

    /**
     * Makes the variants of a value. Their labels are unique.
     *
     * @param root the schema of the value
     * @param value the value that they differ from
     * @param judge decides which variants are planned
     * @param enteredByAny the schemas that were visited for any root before; those of this root are added
     * @param most the maximum number of places; places of schemas that were never visited do not count
     */
    static List<Variant> of(
            Place root,
            JsonNode value,
            MergedSchemas schemas,
            SampleValues samples,
            Deviations deviations,
            VariantJudge judge,
            Set<String> enteredByAny,
            int most) {
        Variants variants = new Variants(schemas, samples, deviations, judge, enteredByAny, most);
        VariantContext context = new VariantContext(() -> value, judge);
        variants.add(new VariantSite(root, value, "", context, other -> other, 0, null));
        for (VariantSite site = variants.sites.poll(); site != null; site = variants.sites.poll()) {
            variants.visit(site);
        }
        return new ArrayList<>(variants.found.values());
    }

    private void add(VariantSite site) {
        String key = schemas.withoutNull(site.schema()).key();
        if (site.depth() > DEEPEST || entered.merge(key, 1, Integer::sum) > MOST_OF_ONE) {
            return;
        }
        if (enteredByAny.add(key) || visited < most) {
            visited++;
            sites.add(site);
        }
    }

    private void visit(VariantSite site) {
        deviations
                .of(site.schema(), site.value())
                .forEach((deviation, other) ->
                        found(site, label(site.path(), deviation), origin(site.schema(), deviation), other));
        MergedSchema merged = schemas.of(site.schema());
        merged.members().stream().limit(WIDE).forEach(member -> enter(site, merged, member));
        if (site.value() instanceof ObjectNode object) {
            enter(site, merged, object);
        } else if (site.value() instanceof ArrayNode array) {
            enter(site, merged, array);
        }
    }

    private void found(VariantSite site, String label, String origin, Supplier<JsonNode> other) {
        Supplier<JsonNode> whole = () -> site.embed().apply(other.get());
        found.computeIfAbsent(
                label, each -> new Variant(each, origin, whole, () -> judge.isWanted(whole.get(), site.context())));
    }

    private void enter(VariantSite site, MergedSchema merged, Member member) {
        JsonNode value;
        try {
            value = samples.member(merged, member);
        } catch (UnplannableException e) {
            return;
        }
        VariantContext context = value.equals(site.value())
                ? site.context()
                : new VariantContext(() -> site.embed().apply(value), judge);
        String path = label(site.path(), member.label());
        add(new VariantSite(member.place(), value, path, context, site.embed(), site.depth() + 1, site));
    }

    private void enter(VariantSite site, MergedSchema merged, ObjectNode object) {
        // A variant of a wide object has its required properties and one more.
        boolean wide = object.size() > WIDE;
        ObjectNode small = wide ? Edits.retaining(object, merged.required()) : object;
        List<String> whole = object.propertyNames().stream()
                .filter(name -> !wide || merged.isRequired(name))
                .limit(WIDE)
                .toList();
        Set<String> varied = new HashSet<>(whole);
        merged.properties().forEach((name, property) -> {
            if (varied.contains(name)) {
                property(site, object, name, property);
            } else if (!merged.isRequired(name)) {
                String path = site.path().isEmpty() ? name : "." + name;
                added(site, property, path, other -> Edits.with(small, name, other));
            }
        });
        Place others = merged.child("additionalProperties");
        if (others.node().isObject()) {
            object.properties().stream()
                    .filter(entry -> !merged.properties().containsKey(entry.getKey()))
                    .limit(2)
                    .forEach(entry -> property(site, object, entry.getKey(), others));
        }
    }

    private void property(VariantSite site, ObjectNode object, String name, Place schema) {
        String path = site.path().isEmpty() ? name : site.path() + "." + name;
        UnaryOperator<JsonNode> embed = other -> site.embed().apply(Edits.with(object, name, other));
        add(new VariantSite(schema, object.path(name), path, site.context(), embed, site.depth() + 1, site));
    }

    private void enter(VariantSite site, MergedSchema merged, ArrayNode array) {
        Place first = merged.child("prefixItems");
        int fixed = first.node().size();
        // Only one of the items that share a schema is varied.
        for (int i = 0; i < Math.min(array.size(), fixed + 1); i++) {
            int index = i;
            Place item = i < fixed ? first.child(String.valueOf(i)) : merged.child("items");
            if (item.node().isObject()) {
                UnaryOperator<JsonNode> embed = other -> site.embed().apply(Edits.with(array, index, other));
                String path = site.path() + "[" + i + "]";
                add(new VariantSite(item, array.get(i), path, site.context(), embed, site.depth() + 1, site));
            }
        }
        Place items = merged.child("items");
        if (array.isEmpty() && items.node().isObject()) {
            added(site, items, "[0]", item -> Edits.sized(array, 1, item));
        }
    }

    /**
     * Visits a place that the value does not have: its schema leads back to a schema around it, which is tried once, or
     * the value would be too large with it.
     */
    private void added(VariantSite site, Place schema, String path, UnaryOperator<JsonNode> embed) {
        JsonNode value;
        try {
            value = samples.value(schema);
        } catch (UnplannableException e) {
            return;
        }
        Place followed = schemas.withoutNull(schema);
        if (site.isWithin(followed.key(), schemas)) {
            String label = site.path() + path + " within itself";
            found(site, label, "#" + followed.pointer() + " within itself", () -> embed.apply(value));
            return;
        }
        UnaryOperator<JsonNode> whole = other -> site.embed().apply(embed.apply(other));
        VariantContext context = new VariantContext(() -> whole.apply(value), judge);
        add(new VariantSite(schema, value, site.path() + path, context, whole, site.depth() + 1, site));
    }

    /** Null originates where a schema is used, and any other deviation in the schema, unless it is a general one. */
    private String origin(Place schema, String deviation) {
        if (deviations.isGeneral(deviation)) {
            return deviation;
        }
        Place origin = deviation.startsWith("null") ? schema : schemas.withoutNull(schema);
        return "#" + origin.pointer() + " " + deviation;
    }

    private static String label(String path, String label) {
        return path.isEmpty() || label.startsWith("=") ? path + label : path + " " + label;
    }
}
