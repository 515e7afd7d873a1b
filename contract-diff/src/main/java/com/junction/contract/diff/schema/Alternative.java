package com.junction.contract.diff.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Values of one type that a schema accepts, among others.
 *
 * @param type of all values
 * @param component the pointer of the component that they are described by, or empty
 * @param values the only ones, as canonical texts; empty where there is no list of them
 * @param fixed whether {@code const} says so
 * @param closed whether a list of values cannot grow
 * @param constantNames the names of values in Java, where the document gives any
 * @param range how large they may be
 * @param assertions what else is demanded of them, by keyword
 * @param object what is said of the properties of objects
 * @param array what is said of the items of lists
 */
public record Alternative(
        JsonType type,
        String component,
        Set<String> values,
        boolean fixed,
        boolean closed,
        Map<String, String> constantNames,
        Range range,
        Map<String, Set<String>> assertions,
        ObjectShape object,
        ArrayShape array) {
    /**
     * What is said of properties.
     *
     * @param additional what others are valid by; empty where nothing is said of them
     * @param open whether there may be others
     * @param names what the names of all are valid by; empty where nothing is said of them
     */
    public record ObjectShape(
            Map<String, Schema> properties,
            Set<String> required,
            Optional<Schema> additional,
            boolean open,
            Optional<Schema> names) {
        static final ObjectShape ANY = new ObjectShape(Map.of(), Set.of(), Optional.empty(), true, Optional.empty());

        ObjectShape and(ObjectShape other) {
            Map<String, Schema> all = new LinkedHashMap<>(properties);
            other.properties.forEach((name, schema) -> all.merge(name, schema, Schema::and));
            return new ObjectShape(
                    all,
                    union(required, other.required),
                    both(additional, other.additional),
                    open && other.open,
                    both(names, other.names));
        }
    }

    /**
     * What is said of items.
     *
     * @param first what the first ones are valid by, each by its own
     * @param others what all others are valid by; empty where nothing is said of them
     */
    public record ArrayShape(List<Schema> first, Optional<Schema> others) {
        static final ArrayShape ANY = new ArrayShape(List.of(), Optional.empty());

        ArrayShape and(ArrayShape other) {
            List<Schema> both = new ArrayList<>();
            for (int i = 0; i < Math.max(first.size(), other.first.size()); i++) {
                Optional<Schema> one = item(i);
                Optional<Schema> two = other.item(i);
                both(one, two).ifPresent(both::add);
            }
            return new ArrayShape(List.copyOf(both), both(others, other.others));
        }

        /** The schema of the item at an index; absent where any item is accepted. */
        public Optional<Schema> item(int index) {
            return index < first.size() ? Optional.of(first.get(index)) : others;
        }
    }

    /** All values of a type. */
    static Alternative all(JsonType type) {
        return new Alternative(
                type, "", Set.of(), false, false, Map.of(), Range.ALL, Map.of(), ObjectShape.ANY, ArrayShape.ANY);
    }

    /** The values that are in both; empty where there is none. */
    Optional<Alternative> and(Alternative other) {
        if (!type.includes(other.type) && !other.type.includes(type)) {
            return Optional.empty();
        }
        Set<String> common = new LinkedHashSet<>(values.isEmpty() ? other.values : values);
        if (!values.isEmpty() && !other.values.isEmpty()) {
            common.retainAll(other.values);
            if (common.isEmpty()) {
                return Optional.empty();
            }
        }
        Map<String, Set<String>> all = new LinkedHashMap<>(assertions);
        other.assertions.forEach((keyword, texts) -> all.merge(keyword, texts, Alternative::union));
        return Optional.of(new Alternative(
                type.includes(other.type) ? other.type : type,
                component.isEmpty() ? other.component : component,
                common,
                fixed || other.fixed,
                closed || other.closed,
                constantNames.isEmpty() ? other.constantNames : constantNames,
                range.and(other.range),
                all,
                object.and(other.object),
                array.and(other.array)));
    }

    /** The same values, described by a component. */
    Alternative of(String pointer) {
        return new Alternative(type, pointer, values, fixed, closed, constantNames, range, assertions, object, array);
    }

    /** The same values, of which something more is demanded. */
    Alternative demanding(String keyword, String text) {
        Map<String, Set<String>> all = new LinkedHashMap<>(assertions);
        all.merge(keyword, Set.of(text), Alternative::union);
        return new Alternative(type, component, values, fixed, closed, constantNames, range, all, object, array);
    }

    /** The name of the component, or empty. */
    public String name() {
        return component.substring(component.lastIndexOf('/') + 1);
    }

    /** Whether nothing is demanded but the type. */
    boolean isAll() {
        return equals(all(type).of(component));
    }

    @Override
    public String toString() {
        if (!component.isEmpty()) {
            return name();
        }
        return values.isEmpty() ? type.toString() : someValues();
    }

    /** Name, type and values, as far as there are any. */
    public String details() {
        String described = values.isEmpty() ? type.toString() : type + " " + someValues();
        return component.isEmpty() ? described : name() + " (" + described + ")";
    }

    private String someValues() {
        return values.stream()
                .sorted(Comparator.naturalOrder())
                .limit(5)
                .collect(Collectors.joining(" or ", "", values.size() > 5 ? " or …" : ""));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    private static Optional<Schema> both(Optional<Schema> one, Optional<Schema> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.get().and(other.get())) : one.or(() -> other);
    }
}
