package com.junction.contract.diff;

import com.junction.contract.diff.schema.Alternative;
import com.junction.contract.diff.schema.Alternative.ArrayShape;
import com.junction.contract.diff.schema.Alternative.ObjectShape;
import com.junction.contract.diff.schema.AlternativeReader;
import com.junction.contract.diff.schema.Canonical;
import com.junction.contract.diff.schema.JavaExtensions;
import com.junction.contract.diff.schema.JsonType;
import com.junction.contract.diff.schema.Schema;
import com.junction.contract.diff.schema.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Compares schemas by the values that they accept, for one direction of one operation. */
final class SchemaComparison {
    private static final List<String> DOCUMENTATION =
            List.of("title", "description", "example", "examples", JavaExtensions.AVAILABILITY);

    private static final Set<Effect> LOSSES = Set.of(Effect.NARROWS, Effect.CHANGES);
    private static final Set<Effect> GAINS = Set.of(Effect.WIDENS, Effect.CHANGES);
    private static final Set<Effect> DIFFERENCES = Set.of(Effect.NARROWS, Effect.CHANGES, Effect.WIDENS, Effect.ADDS);

    private final AlternativeReader older;
    private final AlternativeReader newer;
    private final Changes changes;
    private final String operation;
    private final Side side;
    private final Set<String> compared;

    SchemaComparison(AlternativeReader older, AlternativeReader newer, Changes changes, String operation, Side side) {
        this(older, newer, changes, operation, side, new HashSet<>());
    }

    private SchemaComparison(
            AlternativeReader older,
            AlternativeReader newer,
            Changes changes,
            String operation,
            Side side,
            Set<String> compared) {
        this.older = older;
        this.newer = newer;
        this.changes = changes;
        this.operation = operation;
        this.side = side;
        this.compared = compared;
    }

    /** @param where the part of the operation, for people */
    void compare(Schema old, Schema now, String where) {
        if (!compared.add(old.key() + " " + now.key())) {
            return;
        }
        documentation(old, now, where);
        List<Alternative> before = older.read(old);
        List<Alternative> after = newer.read(now);
        Pair pair = new Pair(old, now, where);
        if (AlternativeReader.isAnything(before) || AlternativeReader.isAnything(after)) {
            if (!AlternativeReader.isAnything(after)) {
                pair.report(Rule.TYPE_RESTRICTED, "anything is now " + words(after));
            } else if (!AlternativeReader.isAnything(before)) {
                pair.report(Rule.TYPE_RELAXED, words(before) + " is now anything");
            }
            return;
        }
        boolean wasNullable = removeNull(before).size() < before.size();
        boolean isNullable = removeNull(after).size() < after.size();
        if (!wasNullable && isNullable) {
            pair.report(Rule.NULL_ADDED, "it may be null now");
        } else if (wasNullable && !isNullable) {
            pair.report(Rule.NULL_REMOVED, "it can no longer be null");
        }
        alternatives(removeNull(before), removeNull(after), pair);
    }

    private void documentation(Schema old, Schema now, String where) {
        Pair pair = new Pair(old, now, where);
        for (String keyword : DOCUMENTATION) {
            if (!old.keyword(keyword).equals(now.keyword(keyword))) {
                pair.report(Rule.DESCRIPTION_CHANGED, keyword + " changed");
            }
        }
        boolean wasDeprecated = old.keyword("deprecated").asBoolean(false);
        boolean isDeprecated = now.keyword("deprecated").asBoolean(false);
        if (wasDeprecated != isDeprecated) {
            pair.report(Rule.DEPRECATED, isDeprecated ? "it is deprecated" : "it is no longer deprecated");
        }
        JsonNode before = old.keyword("default");
        JsonNode after = now.keyword("default");
        if (!Canonical.value(before).equals(Canonical.value(after))) {
            pair.report(Rule.DEFAULT_CHANGED, "its default was " + said(before) + ", and is " + said(after));
        }
    }

    private static String said(JsonNode value) {
        return value.isMissingNode() ? "none" : value.toString();
    }

    private static List<Alternative> removeNull(List<Alternative> alternatives) {
        return alternatives.stream().filter(it -> it.type() != JsonType.NULL).toList();
    }

    private static String words(List<Alternative> alternatives) {
        return alternatives.isEmpty()
                ? "nothing"
                : String.join(
                        " or ",
                        new LinkedHashSet<>(
                                alternatives.stream().map(Alternative::toString).toList()));
    }

    /** Describes two schemas of the same name by their types and values. */
    private static String details(List<Alternative> alternatives) {
        return alternatives.stream().map(Alternative::details).distinct().collect(Collectors.joining(" or "));
    }

    /** Matches the members of both documents, compares each match, and reports the other members. */
    private void alternatives(List<Alternative> before, List<Alternative> after, Pair pair) {
        List<Alternative> gone = new ArrayList<>(before);
        List<Alternative> added = new ArrayList<>(after);
        List<Runnable> matched = new ArrayList<>();
        for (Match match : Match.values()) {
            for (Alternative old : before) {
                if (gone.contains(old)) {
                    List<Alternative> fitting = added.stream()
                            .filter(it -> match.test(this, old, it))
                            .toList();
                    boolean sure = match != Match.ONLY || (fitting.size() == 1 && isOnly(old, before));
                    if (!fitting.isEmpty() && sure) {
                        gone.remove(old);
                        added.remove(fitting.get(0));
                        matched.add(() -> alternative(old, fitting.get(0), pair));
                    }
                }
            }
        }
        gone.removeIf(old -> after.stream().anyMatch(now -> !differs(old, now, LOSSES)));
        added.removeIf(now -> before.stream().anyMatch(old -> !differs(old, now, GAINS)));
        if (matched.isEmpty() && !gone.isEmpty() && !added.isEmpty()) {
            boolean sameWords = words(gone).equals(words(added));
            pair.report(
                    Rule.TYPE_CHANGED,
                    sameWords ? details(gone) + " is now " + details(added) : words(gone) + " is now " + words(added));
            return;
        }
        Rule lost = after.size() > 1 ? Rule.UNION_MEMBER_REMOVED : Rule.TYPE_REMOVED;
        gone.forEach(old -> pair.report(lost, old + " is no longer a member"));
        Rule gained = before.size() > 1 ? Rule.UNION_MEMBER_ADDED : Rule.TYPE_ADDED;
        added.forEach(now -> pair.report(gained, now + " is a member now"));
        matched.forEach(Runnable::run);
    }

    private static boolean isOnly(Alternative alternative, List<Alternative> all) {
        return all.stream()
                        .filter(it ->
                                it.type() == alternative.type() && it.name().equals(alternative.name()))
                        .count()
                == 1;
    }

    /** How members are matched, the surest way first. */
    private enum Match {
        /** Both are the only members of their component and type. */
        ONLY {
            @Override
            boolean test(SchemaComparison comparison, Alternative old, Alternative now) {
                return old.type() == now.type() && old.name().equals(now.name());
            }
        },
        EQUAL {
            @Override
            boolean test(SchemaComparison comparison, Alternative old, Alternative now) {
                return !comparison.differs(old, now, DIFFERENCES);
            }
        },
        TYPE {
            @Override
            boolean test(SchemaComparison comparison, Alternative old, Alternative now) {
                return (old.type().includes(now.type()) || now.type().includes(old.type()))
                        && comparison.areAlike(old, now);
            }
        };

        abstract boolean test(SchemaComparison comparison, Alternative old, Alternative now);
    }

    /** Whether an object may have changed into another: they share a property, or have none, and no constant differs. */
    private boolean areAlike(Alternative old, Alternative now) {
        if (old.type() != JsonType.OBJECT) {
            return true;
        }
        Map<String, Schema> before = old.object().properties();
        Map<String, Schema> after = now.object().properties();
        boolean shared =
                before.isEmpty() || after.isEmpty() || before.keySet().stream().anyMatch(after::containsKey);
        return shared
                && before.entrySet().stream()
                        .filter(property -> after.containsKey(property.getKey()))
                        .noneMatch(property -> haveOtherConstants(
                                property.getValue(), after.getOrDefault(property.getKey(), property.getValue())));
    }

    private boolean haveOtherConstants(Schema old, Schema now) {
        List<Alternative> before = older.read(old);
        List<Alternative> after = newer.read(now);
        return before.size() == 1
                && after.size() == 1
                && before.get(0).values().size() == 1
                && after.get(0).values().size() == 1
                && !before.get(0).values().equals(after.get(0).values());
    }

    /** Whether changing one into the other has one of these effects. */
    private boolean differs(Alternative old, Alternative now, Set<Effect> effects) {
        if (!old.type().includes(now.type()) && !now.type().includes(old.type())) {
            return true;
        }
        Changes trial = new Changes();
        SchemaComparison comparison =
                new SchemaComparison(older, newer, trial, operation, side, new HashSet<>(compared));
        comparison.alternative(old, now, comparison.new Pair(older.anySchema(), newer.anySchema(), ""));
        return trial.has(effects);
    }

    private void alternative(Alternative old, Alternative now, Pair used) {
        Pair pair = used.at(old);
        if (old.type() != now.type()) {
            boolean wider = now.type().includes(old.type());
            pair.report(wider ? Rule.TYPE_WIDENED : Rule.TYPE_NARROWED, old.type() + " is now " + now.type());
        }
        String wasNamed = older.typeName(old);
        String isNamed = newer.typeName(now);
        if (isClass(old) && isClass(now) && !wasNamed.equals(isNamed)) {
            pair.report(Rule.SCHEMA_RENAMED, named(wasNamed) + " is now " + named(isNamed));
        }
        new ValueComparison(pair::report).compare(old, now);
        if (old.type() == JsonType.OBJECT && now.type() == JsonType.OBJECT) {
            objects(old.object(), now.object(), pair);
        }
        if (old.type() == JsonType.ARRAY && now.type() == JsonType.ARRAY) {
            arrays(old.array(), now.array(), pair);
        }
    }

    private static String named(String name) {
        return name.isEmpty() ? "a schema without a name" : name;
    }

    /** Whether the client has a class for these values. */
    private static boolean isClass(Alternative alternative) {
        return !alternative.object().properties().isEmpty()
                || alternative.values().size() > 1;
    }

    private void objects(ObjectShape old, ObjectShape now, Pair pair) {
        old.properties().forEach((name, schema) -> {
            Schema present = now.properties().get(name);
            String where = pair.below("." + name);
            if (present == null) {
                new Pair(schema, schema, where).report(Rule.PROPERTY_REMOVED, name + " is gone");
                return;
            }
            Pair property = new Pair(schema, present, where);
            boolean wasRequired = old.required().contains(name);
            boolean isRequired = now.required().contains(name);
            if (!wasRequired && isRequired) {
                property.report(Rule.PROPERTY_REQUIRED, name + " is required");
            } else if (wasRequired && !isRequired) {
                property.report(Rule.PROPERTY_OPTIONAL, name + " is no longer required");
            }
            if (!schema.keyword(JavaExtensions.PROPERTY_NAME).equals(present.keyword(JavaExtensions.PROPERTY_NAME))) {
                property.report(Rule.PROPERTY_RENAMED, JavaExtensions.PROPERTY_NAME + " changed");
            }
            compare(schema, present, where);
        });
        now.properties().forEach((name, schema) -> {
            if (!old.properties().containsKey(name)) {
                String where = pair.below("." + name);
                new Pair(schema, schema, where).report(added(name, old, now), name + " is new");
                // Before, additionalProperties described it.
                old.additional().ifPresent(additional -> compare(additional, schema, where));
            }
        });
        if (old.open() != now.open()) {
            pair.report(
                    now.open() ? Rule.ADDITIONAL_PROPERTIES_ALLOWED : Rule.ADDITIONAL_PROPERTIES_FORBIDDEN,
                    now.open() ? "other properties are allowed" : "other properties are forbidden");
        } else if (old.additional().isPresent() || now.additional().isPresent()) {
            compare(
                    old.additional().orElse(older.anySchema()),
                    now.additional().orElse(newer.anySchema()),
                    pair.below(".*"));
        }
        if (old.names().isPresent() || now.names().isPresent()) {
            compare(old.names().orElse(older.anySchema()), now.names().orElse(newer.anySchema()), pair.below("names"));
        }
    }

    private static Rule added(String name, ObjectShape old, ObjectShape now) {
        if (now.required().contains(name)) {
            return Rule.REQUIRED_PROPERTY_ADDED;
        }
        return old.open() ? Rule.PROPERTY_ADDED : Rule.PROPERTY_ADDED_TO_CLOSED_OBJECT;
    }

    private void arrays(ArrayShape old, ArrayShape now, Pair pair) {
        int first = Math.max(old.first().size(), now.first().size());
        for (int i = 0; i < first; i++) {
            items(old.item(i), now.item(i), pair.below("[" + i + "]"));
        }
        items(old.others(), now.others(), pair.below("[]"));
    }

    private void items(Optional<Schema> old, Optional<Schema> now, String where) {
        compare(old.orElse(older.anySchema()), now.orElse(newer.anySchema()), where);
    }

    /** An old schema and a new one, and where they stand. One of them may be missing. */
    private final class Pair {
        private final Schema old;
        private final Schema now;
        private final String where;
        private final String component;

        Pair(Schema old, Schema now, String where) {
            this(old, now, where, "");
        }

        private Pair(Schema old, Schema now, String where, String component) {
            this.old = old;
            this.now = now;
            this.where = where;
            this.component = component;
        }

        /** A change of a component is reported at the component, once for all its uses. */
        Pair at(Alternative alternative) {
            return new Pair(old, now, where, alternative.component());
        }

        /** The text for a place one step further in. */
        String below(String step) {
            return where.isEmpty() ? step : where + " " + step;
        }

        void report(Rule rule, String message) {
            String pointer = component.isEmpty()
                    ? Stream.of(old, now)
                            .map(Schema::pointer)
                            .filter(it -> !it.isEmpty())
                            .findFirst()
                            .orElse("")
                    : component;
            changes.add(rule, operation, side, where, pointer, message);
        }
    }
}
