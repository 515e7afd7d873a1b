package com.junction.contract.plan;

import com.junction.contract.document.ContractOperation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Chooses what is planned where there is more than the budget allows. The same seed chooses the same everywhere. */
final class Selection {
    private final PlanSettings settings;
    private final Set<ContractOperation> exhausted = new LinkedHashSet<>();

    Selection(PlanSettings settings) {
        this.settings = settings;
    }

    /** The operations that there was more for than the budget allows. */
    Set<ContractOperation> exhausted() {
        return exhausted;
    }

    /**
     * The first, which shows all, and as many of the others as may be, in their order.
     *
     * @param operation what is planned for
     * @param what tells this choice from others of the operation
     */
    <T> List<T> of(List<T> all, ContractOperation operation, String what) {
        int most = settings.budget();
        if (all.size() <= most) {
            return all;
        }
        exhausted.add(operation);
        // The hash of a string is specified (java.lang.String), unlike that of most other things.
        Random random = new Random(31L * settings.seed().hashCode() + (operation.name() + what).hashCode());
        BitSet chosen = new BitSet();
        chosen.set(0);
        while (chosen.cardinality() < most) {
            chosen.set(1 + random.nextInt(all.size() - 1));
        }
        List<T> some = new ArrayList<>();
        chosen.stream().limit(most).forEach(i -> some.add(all.get(i)));
        return some;
    }
}
