package com.junction.contract.plan;

import com.junction.contract.document.DocumentLimits;
import com.junction.contract.document.DocumentTree.Place;
import com.junction.contract.document.Limit;

/**
 * How large one planned value may become. Keywords multiply each other: ten schemas of a hundred items each, one within
 * the other, ask for more than any machine has. So values and characters are counted as they are made.
 */
final class SampleBudget {
    private final int most;
    private final int deepest;
    private long used;

    SampleBudget(DocumentLimits limits) {
        this.most = limits.of(Limit.SAMPLE);
        this.deepest = limits.of(Limit.DEPTH);
    }

    /** Begins another value. */
    void reset() {
        used = 0;
    }

    /** The most values and characters that a value may have. */
    int most() {
        return most;
    }

    /**
     * Counts what a schema asks for.
     *
     * @param amount values or characters
     * @throws UnplannableException if the value becomes too large
     */
    void spend(long amount, Place schema) {
        if (amount > most - used) {
            throw new UnplannableException("#" + schema.pointer() + ": " + Limit.SAMPLE.violation(most));
        }
        used += Math.max(0, amount);
    }

    /** @throws UnplannableException if a value is nested too deep */
    void checkDepth(int depth, Place schema) {
        if (depth > deepest) {
            throw new UnplannableException(
                    "#" + schema.pointer() + ": in a valid value, " + Limit.DEPTH.violation(deepest));
        }
    }
}
