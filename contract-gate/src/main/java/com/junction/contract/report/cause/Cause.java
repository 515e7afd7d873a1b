package com.junction.contract.report.cause;

import com.junction.contract.schema.Violation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Violations that probably have one cause: one check finds them at one place of the document and for one operation.
 *
 * @param operation method and path
 * @param violation the violation in the smallest case
 * @param cases the number of cases
 * @param names the names of the smallest case and of a few others
 */
public record Cause(String operation, Violation violation, int cases, List<String> names) {
    /** How many cases are named. */
    private static final int NAMED = 5;

    /** How many properties may share a place of the document before they count as one cause, as in a map. */
    private static final int PROPERTIES = 5;

    /** Groups occurrences by their causes, the most frequent cause first. */
    public static List<Cause> all(List<Occurrence> occurrences) {
        Map<Occurrence.Key, List<Occurrence>> byPlace = occurrences.stream()
                .collect(Collectors.groupingBy(Occurrence::key, LinkedHashMap::new, Collectors.toList()));
        return byPlace.values().stream()
                .flatMap(Cause::byProperty)
                .map(Cause::of)
                .sorted(Comparator.comparing(Cause::cases).reversed())
                .toList();
    }

    private static Stream<List<Occurrence>> byProperty(List<Occurrence> atPlace) {
        Map<String, List<Occurrence>> byProperty = atPlace.stream()
                .collect(Collectors.groupingBy(Occurrence::property, LinkedHashMap::new, Collectors.toList()));
        return byProperty.size() > PROPERTIES ? Stream.of(atPlace) : byProperty.values().stream();
    }

    private static Cause of(List<Occurrence> same) {
        Occurrence smallest =
                same.stream().min(Comparator.comparing(Occurrence::size)).orElseThrow();
        Set<String> names = new LinkedHashSet<>(List.of(smallest.name()));
        same.forEach(each -> names.add(each.name()));
        return new Cause(
                smallest.operation(),
                smallest.violation(),
                names.size(),
                names.stream().limit(NAMED).toList());
    }

    /** Returns the name of the smallest case. */
    public String smallest() {
        return names.get(0);
    }

    /** Returns the number of cases that have no name here. */
    public int unnamed() {
        return cases - names.size();
    }
}
