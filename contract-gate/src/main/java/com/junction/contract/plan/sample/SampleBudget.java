package com.junction.contract.plan.sample;

import com.junction.contract.tree.Place;
import com.junction.document.DocumentLimits;
import com.junction.document.Limit;

/**
 * Limits the size of one sample. Keywords multiply each other: ten nested schemas of a hundred items each need more than
 * any machine has. So values and characters are counted as they are made.
 */
public final class SampleBudget {
    /** The number of values in a sample of ordinary size. */
    private static final int ORDINARY = 400;

    private final int most;
    private final int deepest;
    private long left;
    private long leftOfValues;

    /** Takes the limits of a document. */
    public SampleBudget(DocumentLimits limits) {
        this.most = limits.of(Limit.SAMPLE);
        this.deepest = limits.of(Limit.DEPTH);
    }

    /** Begins a sample of any size. */
    void reset() {
        left = most;
        leftOfValues = most;
    }

    /** Begins a sample of ordinary size. */
    void resetToOrdinary() {
        left = most;
        leftOfValues = ORDINARY;
    }

    /** The maximum number of values and characters in a sample. */
    int most() {
        return most;
    }

    /**
     * Counts values that a schema requires.
     *
     * @throws UnplannableException if the whole value becomes too large
     */
    void spend(long values, Place schema) {
        spendText(values, schema);
        if (values > leftOfValues) {
            throw tooLarge(schema);
        }
        leftOfValues -= Math.max(0, values);
    }

    /**
     * Counts characters that a schema requires.
     *
     * @throws UnplannableException if the whole value becomes too large
     */
    void spendText(long characters, Place schema) {
        if (characters > left) {
            throw tooLarge(schema);
        }
        left -= Math.max(0, characters);
    }

    private UnplannableException tooLarge(Place schema) {
        return new UnplannableException("#" + schema.pointer() + ": " + Limit.SAMPLE.violation(most));
    }

    /**
     * Checks the depth of a value.
     *
     * @throws UnplannableException if the value is nested too deep
     */
    void checkDepth(int depth, Place schema) {
        if (depth > deepest) {
            throw new UnplannableException(
                    "#" + schema.pointer() + ": in a valid value, " + Limit.DEPTH.violation(deepest));
        }
    }
}
