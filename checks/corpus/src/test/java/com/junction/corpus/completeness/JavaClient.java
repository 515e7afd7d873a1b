package com.junction.corpus.completeness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A generated client, as far as its source shows what it can send and read. Classes have their full names. */
final class JavaClient {
    private final Map<String, Operation> operations;
    private final Map<String, JavaClass> classes;
    private final Set<Integer> statuses;

    /** The classes that have a property of a name. */
    private final Map<String, List<JavaClass>> byProperty = new HashMap<>();

    /**
     * @param operations by method and path, such as {@code GET /pets/{id}}
     * @param classes by name
     * @param statuses the numbers that the choice of an exception names
     */
    JavaClient(Map<String, Operation> operations, Map<String, JavaClass> classes, Set<Integer> statuses) {
        this.operations = operations;
        this.classes = classes;
        this.statuses = statuses;
        classes.values()
                .forEach(type -> type.names()
                        .forEach(name -> byProperty
                                .computeIfAbsent(name, n -> new ArrayList<>())
                                .add(type)));
    }

    /**
     * The method of a Retrofit interface.
     *
     * @param pathParameters the number of its path parameters
     * @param sendsBody whether it has an argument for the body, or for a part or a field of it
     * @param body the classes in the type of the body
     * @param returned the text of the type of the response
     * @param response the classes in the type of the response
     * @param requests the classes that the methods of the clients are called with
     */
    record Operation(
            int pathParameters,
            boolean sendsBody,
            Set<String> body,
            String returned,
            Set<String> response,
            Set<String> requests) {}

    /**
     * A class.
     *
     * @param properties of JSON or of a request, in their order
     * @param names those of the JSON, or those of a request that is no JSON itself
     * @param others the classes that it names besides: the members of a union, the type of additional properties
     * @param union whether a value of it is a value of one of the others
     */
    record JavaClass(String name, List<Property> properties, Set<String> names, Set<String> others, boolean union) {}

    /** A property, and the classes in its type. */
    record Property(String name, Set<String> types) {}

    Optional<Operation> operation(String name) {
        return Optional.ofNullable(operations.get(name));
    }

    /** Whether there is an exception for a status, or for a range of them such as {@code 4XX}. */
    boolean hasError(String code) {
        int first = Integer.parseInt(code.substring(0, 1));
        return code.matches("\\d+")
                ? statuses.contains(Integer.parseInt(code))
                : statuses.contains(first) || statuses.contains(100 * first);
    }

    /** The names of all classes. */
    Set<String> all() {
        return classes.keySet();
    }

    /** The classes that a value may be of, where any of the given ones is expected: those, and the members of unions. */
    Collection<JavaClass> closure(Set<String> names) {
        if (names.size() == classes.size()) {
            return classes.values();
        }
        Map<String, JavaClass> types = new LinkedHashMap<>();
        Deque<String> left = new ArrayDeque<>(names);
        while (!left.isEmpty()) {
            JavaClass type = classes.get(left.remove());
            if (type != null && types.put(type.name(), type) == null && type.union()) {
                left.addAll(type.others());
            }
        }
        return types.values();
    }

    /**
     * The classes that have all of these properties: those with as few others as possible, unless any class will do.
     */
    List<JavaClass> having(Collection<JavaClass> candidates, Set<String> wanted) {
        if (candidates.size() == classes.size()) {
            List<JavaClass> few = wanted.stream()
                    .map(name -> byProperty.getOrDefault(name, List.of()))
                    .min(Comparator.comparingInt(List::size))
                    .orElse(List.of());
            return having(few, wanted, Integer.MAX_VALUE);
        }
        int least = candidates.stream()
                .filter(type -> type.names().containsAll(wanted))
                .mapToInt(type -> type.names().size())
                .min()
                .orElse(0);
        return having(candidates, wanted, least);
    }

    private static List<JavaClass> having(Collection<JavaClass> candidates, Set<String> wanted, int most) {
        return candidates.stream()
                .filter(type -> type.names().size() <= most && type.names().containsAll(wanted))
                .toList();
    }
}
