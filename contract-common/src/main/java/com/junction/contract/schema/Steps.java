package com.junction.contract.schema;

/** How much work the patterns and formats of one validation may be, together. Each thread validates one value at a time. */
final class Steps {
    static final long MAX = 20_000_000;

    private static final ThreadLocal<Steps> OF_THREAD = ThreadLocal.withInitial(Steps::new);

    private long left = MAX;

    private Steps() {}

    /** Those of the validation that the current thread is at. */
    static Steps current() {
        return OF_THREAD.get();
    }

    /** Gives the current thread all steps again, for another validation. */
    static void begin() {
        current().left = MAX;
    }

    /** Returns whether so many steps were left. */
    boolean take(long steps) {
        left -= steps;
        return left >= 0;
    }
}
