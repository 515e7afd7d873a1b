package com.junction.contract.diff;

/** How much a change matters, in ascending order. */
public enum Level {
    NONE,
    /** Only documentation changes. */
    DOCUMENTATION,
    /** Existing uses keep working. */
    COMPATIBLE,
    /** Existing uses may fail. */
    BREAKING;

    /** The higher of two levels. */
    public Level or(Level other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
