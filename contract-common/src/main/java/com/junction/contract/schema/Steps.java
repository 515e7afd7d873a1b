package com.junction.contract.schema;

/** Limits the work of all patterns and formats in one validation. Each thread validates one value at a time. */
final class Steps {
    static final long MAX = 20_000_000;

    private static final ThreadLocal<Steps> OF_THREAD = ThreadLocal.withInitial(Steps::new);

    private long left = MAX;

    private Steps() {}

    /** The steps of the validation in the current thread. */
    static Steps current() {
        return OF_THREAD.get();
    }

    /** Begins a validation in the current thread. */
    static void begin() {
        current().left = MAX;
    }

    /** Takes steps, and returns whether enough of them were left. */
    boolean take(long steps) {
        left -= steps;
        return left >= 0;
    }
}
