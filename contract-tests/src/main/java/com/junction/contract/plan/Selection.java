package com.junction.contract.plan;

import com.junction.contract.document.ContractOperation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Chooses what is planned where there is more than the budget allows. The same seed chooses the same everywhere. */
final class Selection {
    private final PlanSettings settings;
    private int beyondBudget;
    private final Set<String> seen = new HashSet<>();

    Selection(PlanSettings settings) {
        this.settings = settings;
    }

    /** How many were not chosen. */
    int beyondBudget() {
        return beyondBudget;
    }

    /**
     * The first, which shows all; each that tries something for the first time in the whole plan; and as many of the
     * others as may be. They stay in their order.
     *
     * @param tried what each tries, whichever operation it is for
     * @param operation what is planned for
     * @param what tells this choice from others of the operation
     */
    <T> List<T> of(List<T> all, Function<T, Collection<String>> tried, ContractOperation operation, String what) {
        BitSet chosen = new BitSet();
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean first = seen.addAll(tried.apply(all.get(i)));
            if (first || i == 0) {
                chosen.set(i);
            } else {
                others.add(i);
            }
        }
        if (others.size() > settings.budget()) {
            beyondBudget += others.size() - settings.budget();
            // The hash of a string is specified (java.lang.String), unlike that of most other things.
            long seed = 31L * settings.seed().hashCode() + (operation.name() + what).hashCode();
            Collections.shuffle(others, new Random(seed));
        }
        others.stream().limit(settings.budget()).forEach(chosen::set);
        return chosen.stream().mapToObj(all::get).toList();
    }
}
