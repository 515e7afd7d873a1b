package com.junction.corpus.completeness;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A generated client, as far as its source shows what it can send and read. Classes have their full names.
 *
 * @param operations by method and path, such as {@code GET /pets/{id}}
 * @param classes by name
 * @param statuses the numbers that the choice of an exception names
 */
record JavaClient(Map<String, Operation> operations, Map<String, JavaClass> classes, Set<Integer> statuses) {
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
     * @param names those of the properties
     * @param others the classes that it names besides: the members of a union, the type of additional properties
     * @param union whether a value of it is a value of one of the others
     */
    record JavaClass(String name, List<Property> properties, Set<String> names, Set<String> others, boolean union) {
        JavaClass(String name, List<Property> properties, Set<String> others, boolean union) {
            this(name, properties, properties.stream().map(Property::name).collect(Collectors.toSet()), others, union);
        }
    }

    /** A property, and the classes in its type. */
    record Property(String name, Set<String> types) {}

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
}
