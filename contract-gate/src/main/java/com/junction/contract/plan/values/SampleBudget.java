package com.junction.contract.plan.values;

import com.junction.document.Place;
import com.junction.document.yaml.DocumentLimits;
import com.junction.document.yaml.Limit;

/**
 * How large one planned value may become. Keywords multiply each other: ten schemas of a hundred items each, one within
 * the other, ask for more than any machine has. So values and characters are counted as they are made.
 */
final class SampleBudget {
    /** How large values are that somebody might send, before they are made so on purpose. */
    private static final int ORDINARY = 400;

    private final int most;
    private final int deepest;
    private long left;
    private long leftOfValues;

    SampleBudget(DocumentLimits limits) {
        this.most = limits.of(Limit.SAMPLE);
        this.deepest = limits.of(Limit.DEPTH);
    }

    /** Begins another value. */
    void reset() {
        left = most;
        leftOfValues = most;
    }

    /** Begins another value, which is not to be larger than others. */
    void resetToOrdinary() {
        left = most;
        leftOfValues = ORDINARY;
    }

    /** The most values and characters that a value may have. */
    int most() {
        return most;
    }

    /**
     * Counts values that a schema asks for.
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
     * Counts characters that a schema asks for.
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

    /** @throws UnplannableException if a value is nested too deep */
    void checkDepth(int depth, Place schema) {
        if (depth > deepest) {
            throw new UnplannableException(
                    "#" + schema.pointer() + ": in a valid value, " + Limit.DEPTH.violation(deepest));
        }
    }
}
