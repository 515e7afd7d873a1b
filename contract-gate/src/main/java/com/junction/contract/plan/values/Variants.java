package com.junction.contract.plan.values;

import com.junction.contract.plan.values.Shape.Member;
import com.junction.document.Place;
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
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The values that differ from a sample in one place. Places are visited from the outside in, each schema a few times at
 * most: schemas that lead to each other have an endless number of places. So the number of places is bounded by that of
 * the schemas; beyond a number of places, only schemas are entered that no other value of the plan has entered yet.
 */
final class Variants {
    private static final int DEEPEST = 16;

    /** How often one schema is entered from one root; it may be that of many properties. */
    private static final int MOST_OF_ONE = 8;

    /**
     * Objects of more properties are not varied in each of them: each variant is a copy of all. Those that they need
     * not have are tried without the others, and those that they must have by combinations.
     */
    static final int WIDE = 100;

    private final SchemaReader reader;
    private final SampleValues samples;
    private final Deviations deviations;
    private final Judge judge;
    private final Set<String> enteredByAny;
    private final int most;
    private final Map<String, Integer> entered = new HashMap<>();
    private int visited;
    private final Deque<Site> sites = new ArrayDeque<>();
    private final Map<String, Variant> found = new LinkedHashMap<>();

    private Variants(
            SchemaReader reader,
            SampleValues samples,
            Deviations deviations,
            Judge judge,
            Set<String> enteredByAny,
            int most) {
        this.reader = reader;
        this.samples = samples;
        this.deviations = deviations;
        this.judge = judge;
        this.enteredByAny = enteredByAny;
        this.most = most;
    }

    /** Knows what the variants are to be. */
    interface Judge {
        /**
         * Whether a value is what it is to be.
         *
         * @param context what it differs from in one place
         */
        boolean isWanted(JsonNode value, Context context);

        /** Whether a value is valid by the schema of the root. */
        boolean isValid(JsonNode value);
    }

    /** A whole value in which one place is to differ. */
    static final class Context {
        private final Supplier<JsonNode> whole;
        private final Judge judge;
        private @Nullable Boolean valid;

        private Context(Supplier<JsonNode> whole, Judge judge) {
            this.whole = whole;
            this.judge = judge;
        }

        /** Whether the value is valid. It is judged once for all that differ from it. */
        boolean isValid() {
            if (valid == null) {
                valid = judge.isValid(whole.get());
            }
            return valid;
        }
    }

    /** A value in a place, the schema that it has there, and how to put another one there. */
    private record Site(
            Place schema,
            JsonNode value,
            String path,
            Context context,
            UnaryOperator<JsonNode> embed,
            int depth,
            @Nullable Site parent) {
        /** Whether a schema is that of the place, or of one around it. */
        boolean isWithin(String key, SchemaReader reader) {
            return reader.schema(schema).key().equals(key) || (parent != null && parent.isWithin(key, reader));
        }
    }

    /**
     * The variants of a value; their labels differ.
     *
     * @param root the schema of the value
     * @param value the value that they differ from
     * @param judge knows what the variants are to be
     * @param enteredByAny the schemas that were entered before, for any root; those of this root are added
     * @param most the most places that are visited, but for those in schemas that were never entered before
     */
    static List<Variant> of(
            Place root,
            JsonNode value,
            SchemaReader reader,
            SampleValues samples,
            Deviations deviations,
            Judge judge,
            Set<String> enteredByAny,
            int most) {
        Variants variants = new Variants(reader, samples, deviations, judge, enteredByAny, most);
        Context context = new Context(() -> value, judge);
        variants.add(new Site(root, value, "", context, other -> other, 0, null));
        for (Site site = variants.sites.poll(); site != null; site = variants.sites.poll()) {
            variants.visit(site);
        }
        return new ArrayList<>(variants.found.values());
    }

    private void add(Site site) {
        String key = reader.schema(site.schema()).key();
        if (site.depth() > DEEPEST || entered.merge(key, 1, Integer::sum) > MOST_OF_ONE) {
            return;
        }
        if (enteredByAny.add(key) || visited < most) {
            visited++;
            sites.add(site);
        }
    }

    private void visit(Site site) {
        deviations
                .of(site.schema(), site.value())
                .forEach((deviation, other) ->
                        found(site, label(site.path(), deviation), origin(site.schema(), deviation), other));
        Shape shape = reader.shape(site.schema());
        shape.members().stream().limit(WIDE).forEach(member -> enter(site, shape, member));
        if (site.value() instanceof ObjectNode object) {
            enter(site, shape, object);
        } else if (site.value() instanceof ArrayNode array) {
            enter(site, shape, array);
        }
    }

    private void found(Site site, String label, String origin, Supplier<JsonNode> other) {
        Supplier<JsonNode> whole = () -> site.embed().apply(other.get());
        found.computeIfAbsent(
                label, each -> new Variant(each, origin, whole, () -> judge.isWanted(whole.get(), site.context())));
    }

    private void enter(Site site, Shape shape, Member member) {
        JsonNode value;
        try {
            value = samples.member(shape, member);
        } catch (UnplannableException e) {
            return;
        }
        Context context = value.equals(site.value())
                ? site.context()
                : new Context(() -> site.embed().apply(value), judge);
        String path = label(site.path(), member.label());
        add(new Site(member.place(), value, path, context, site.embed(), site.depth() + 1, site));
    }

    private void enter(Site site, Shape shape, ObjectNode object) {
        // Each variant is a copy: those of a wide object are of what it must have, and one more.
        boolean wide = object.size() > WIDE;
        ObjectNode small = wide ? Edits.retaining(object, shape.required()) : object;
        List<String> whole = object.propertyNames().stream()
                .filter(name -> !wide || shape.isRequired(name))
                .limit(WIDE)
                .toList();
        Set<String> varied = new HashSet<>(whole);
        shape.properties().forEach((name, property) -> {
            if (varied.contains(name)) {
                property(site, object, name, property);
            } else if (!shape.isRequired(name)) {
                String path = site.path().isEmpty() ? name : "." + name;
                added(site, property, path, other -> Edits.with(small, name, other));
            }
        });
        Place others = shape.child("additionalProperties");
        if (others.node().isObject()) {
            object.properties().stream()
                    .filter(entry -> !shape.properties().containsKey(entry.getKey()))
                    .limit(2)
                    .forEach(entry -> property(site, object, entry.getKey(), others));
        }
    }

    private void property(Site site, ObjectNode object, String name, Place schema) {
        String path = site.path().isEmpty() ? name : site.path() + "." + name;
        UnaryOperator<JsonNode> embed = other -> site.embed().apply(Edits.with(object, name, other));
        add(new Site(schema, object.path(name), path, site.context(), embed, site.depth() + 1, site));
    }

    private void enter(Site site, Shape shape, ArrayNode array) {
        Place first = shape.child("prefixItems");
        int fixed = first.node().size();
        // Of items that share a schema, one stands for all.
        for (int i = 0; i < Math.min(array.size(), fixed + 1); i++) {
            int index = i;
            Place item = i < fixed ? reader.child(first, String.valueOf(i)) : shape.child("items");
            if (item.node().isObject()) {
                UnaryOperator<JsonNode> embed = other -> site.embed().apply(Edits.with(array, index, other));
                String path = site.path() + "[" + i + "]";
                add(new Site(item, array.get(i), path, site.context(), embed, site.depth() + 1, site));
            }
        }
        Place items = shape.child("items");
        if (array.isEmpty() && items.node().isObject()) {
            added(site, items, "[0]", item -> Edits.sized(array, 1, item));
        }
    }

    /**
     * A place that the value does not have: its schema leads back to one around it, which is tried once, or is so deep
     * or one of so many that the value is of an ordinary size only without it.
     */
    private void added(Site site, Place schema, String path, UnaryOperator<JsonNode> embed) {
        JsonNode value;
        try {
            value = samples.value(schema);
        } catch (UnplannableException e) {
            return;
        }
        Place followed = reader.schema(schema);
        if (site.isWithin(followed.key(), reader)) {
            String label = site.path() + path + " within itself";
            found(site, label, "#" + followed.pointer() + " within itself", () -> embed.apply(value));
            return;
        }
        UnaryOperator<JsonNode> whole = other -> site.embed().apply(embed.apply(other));
        Context context = new Context(() -> whole.apply(value), judge);
        add(new Site(schema, value, site.path() + path, context, whole, site.depth() + 1, site));
    }

    /** Null belongs to where a schema is used, all else to the schema itself, if not to any. */
    private String origin(Place schema, String deviation) {
        if (deviations.isGeneral(deviation)) {
            return deviation;
        }
        Place origin = deviation.startsWith("null") ? schema : reader.schema(schema);
        return "#" + origin.pointer() + " " + deviation;
    }

    private static String label(String path, String label) {
        return path.isEmpty() || label.startsWith("=") ? path + label : path + " " + label;
    }
}
