package com.junction.contract.diff;

import com.junction.contract.diff.schema.Side;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects changes. A change that several operations share is collected once. */
final class Changes {
    private final Map<String, Change> found = new LinkedHashMap<>();

    void add(Rule rule, String operation, Side side, String where, String pointer, String message) {
        Change change = found.computeIfAbsent(
                rule + " " + pointer + " " + message,
                key -> new Change(rule, where, pointer, message, EnumSet.noneOf(Side.class), new LinkedHashSet<>()));
        change.sides().add(side);
        if (!operation.isEmpty()) {
            change.operations().add(operation);
        }
    }

    boolean has(Set<Effect> effects) {
        return found.values().stream()
                .anyMatch(change -> effects.contains(change.rule().effect()));
    }

    List<Change> all() {
        return List.copyOf(found.values());
    }
}
