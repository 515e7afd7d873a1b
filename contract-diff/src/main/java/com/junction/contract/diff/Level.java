package com.junction.contract.diff;

/** How much a change matters, the least first. */
public enum Level {
    NONE,
    /** Only people see it. */
    DOCUMENTATION,
    /** What worked goes on working. */
    COMPATIBLE,
    /** What worked may fail. */
    BREAKING;

    /** The one that matters more. */
    public Level or(Level other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
