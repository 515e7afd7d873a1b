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

/** The requests and responses of a generated client, as its source shows them. Classes have their full names. */
final class JavaClient {
    private final Map<String, Operation> operations;
    private final Map<String, JavaClass> classes;
    private final Set<Integer> statuses;

    /** The classes that have a property of this name. */
    private final Map<String, List<JavaClass>> byProperty = new HashMap<>();

    /**
     * @param operations by method and path, such as {@code GET /pets/{id}}
     * @param classes by name
     * @param statuses the status codes that have an exception
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
     * @param requests the classes of the arguments that the clients' methods take
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
     * @param properties the properties of JSON or of a request, in their order
     * @param names the names of the JSON properties, or those of a request that is not itself JSON
     * @param others other classes that it names: the members of a union, the type of additional properties
     * @param union whether a value of it is a value of one of the others
     */
    record JavaClass(String name, List<Property> properties, Set<String> names, Set<String> others, boolean union) {}

    record Property(String name, Set<String> types) {}

    Optional<Operation> operation(String name) {
        return Optional.ofNullable(operations.get(name));
    }

    /** Returns whether a status, or a range such as {@code 4XX}, has an exception. */
    boolean hasError(String code) {
        int first = Integer.parseInt(code.substring(0, 1));
        return code.matches("\\d+")
                ? statuses.contains(Integer.parseInt(code))
                : statuses.contains(first) || statuses.contains(100 * first);
    }

    Set<String> all() {
        return classes.keySet();
    }

    /**
     * Returns the classes that a value may have where one of the given classes is expected: these, and the members of
     * unions.
     */
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
     * Returns the candidates that have all of these properties, and among them those with the fewest other properties.
     * Without wanted properties, every candidate fits.
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
