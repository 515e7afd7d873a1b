package com.junction.contract.plan;

import com.junction.contract.document.ContractOperation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Chooses candidates if they exceed the budget. The same seed chooses the same on every machine. */
final class Selection {
    /** The most attempts to find a usable candidate for the same goal. */
    private static final int MOST_FAILED = 3;

    private static final int TRIES_FOR_ONE = 3;

    private final PlanSettings settings;
    private int beyondBudget;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> failed = new HashMap<>();

    Selection(PlanSettings settings) {
        this.settings = settings;
    }

    /** The number of candidates that were not tried. */
    int beyondBudget() {
        return beyondBudget;
    }

    /**
     * Chooses the first candidate, each that tries something for the first time in the whole plan, and others up to the
     * budget. The chosen candidates keep their order. Unusable candidates are not chosen.
     *
     * @param tried the goals that a candidate tries, for any operation
     * @param isWanted whether a candidate is usable, which takes time to find out
     * @param operation the operation that is planned
     * @param what distinguishes this choice from others of the operation
     */
    <T> List<T> of(
            List<T> all,
            Function<T, Collection<String>> tried,
            Predicate<T> isWanted,
            ContractOperation operation,
            String what) {
        BitSet chosen = new BitSet();
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Collection<String> tries = tried.apply(all.get(i));
            boolean first = chosen.isEmpty() || tries.stream().anyMatch(this::isNew);
            if (!first) {
                others.add(i);
            } else if (isWanted.test(all.get(i))) {
                seen.addAll(tries);
                chosen.set(i);
            } else {
                tries.forEach(each -> failed.merge(each, 1, Integer::sum));
            }
        }
        if (others.size() > settings.budget()) {
            // The hash of a string is specified (java.lang.String), unlike that of most other things.
            long seed = 31L * settings.seed().hashCode() + (operation.name() + what).hashCode();
            Collections.shuffle(others, new Random(seed));
        }
        int left = settings.budget();
        int tries = TRIES_FOR_ONE * settings.budget();
        for (int other : others) {
            if (left == 0 || tries == 0) {
                beyondBudget++;
            } else {
                tries--;
                if (isWanted.test(all.get(other))) {
                    chosen.set(other);
                    left--;
                }
            }
        }
        return chosen.stream().mapToObj(all::get).toList();
    }

    private boolean isNew(String tried) {
        return !seen.contains(tried) && failed.getOrDefault(tried, 0) < MOST_FAILED;
    }
}
