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
 * A set of accepted values of one type. A schema accepts the union of its alternatives.
 *
 * @param type the type of all values
 * @param component the pointer of the component that describes the values, or empty
 * @param values the listed values as canonical texts; empty without a list
 * @param fixed whether {@code const} lists the value
 * @param closed whether the list of values never grows
 * @param constantNames the Java names that the document gives to values
 * @param range the range of numbers or sizes
 * @param assertions the other constraints by keyword
 * @param object the constraints on properties
 * @param array the constraints on items
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
     * The constraints on properties.
     *
     * @param additional the schema of other properties; empty if they may have any value
     * @param open whether other properties are allowed
     * @param names the schema of all names; empty if they may be any
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
     * The constraints on items.
     *
     * @param first the schemas of the first items
     * @param others the schema of the other items; empty if they may have any value
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

        /** The schema of the item at an index; empty if any item is accepted. */
        public Optional<Schema> item(int index) {
            return index < first.size() ? Optional.of(first.get(index)) : others;
        }
    }

    /** All values of a type. */
    static Alternative all(JsonType type) {
        return new Alternative(
                type, "", Set.of(), false, false, Map.of(), Range.ALL, Map.of(), ObjectShape.ANY, ArrayShape.ANY);
    }

    /** The intersection of two alternatives; empty if it contains no value. */
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

    /** The same alternative with another constraint. */
    Alternative demanding(String keyword, String text) {
        Map<String, Set<String>> all = new LinkedHashMap<>(assertions);
        all.merge(keyword, Set.of(text), Alternative::union);
        return new Alternative(type, component, values, fixed, closed, constantNames, range, all, object, array);
    }

    /** The name of the component, or empty. */
    public String name() {
        return component.substring(component.lastIndexOf('/') + 1);
    }

    /** Whether all values of the type are accepted. */
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

    /** The name, the type and the values, if they exist. */
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
