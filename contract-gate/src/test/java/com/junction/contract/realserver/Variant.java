package com.junction.contract.realserver;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * A right server. Each has a document of its own.
 *
 * @param ids what ids look like
 * @param habits what it does in its own way
 */
public record Variant(Ids ids, Set<Habit> habits) {
    /** Integers as ids, and no habits. */
    public static final Variant PLAIN = new Variant(Ids.INTEGERS, Set.of());

    /** Returns the same variant with other ids. */
    public Variant with(Ids other) {
        return new Variant(other, habits);
    }

    /** Returns the same variant with more habits. */
    public Variant with(Habit... more) {
        Set<Habit> all = EnumSet.noneOf(Habit.class);
        all.addAll(habits);
        all.addAll(Arrays.asList(more));
        return new Variant(ids, all);
    }

    boolean has(Habit habit) {
        return habits.contains(habit);
    }

    @Override
    public String toString() {
        return ids + (habits.isEmpty() ? "" : " " + habits);
    }
}
