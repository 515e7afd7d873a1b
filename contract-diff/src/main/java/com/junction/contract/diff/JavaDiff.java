package com.junction.contract.diff;

import java.util.List;

/**
 * What changed between two clients that were generated and compiled.
 *
 * @param changes by class and member
 */
public record JavaDiff(List<JavaChange> changes) {
    /**
     * A class or a member that is not as it was.
     *
     * @param element its full name
     * @param what happened to it, such as {@code method removed}
     * @param level {@code BREAKING} where code fails to link or to compile
     */
    public record JavaChange(String element, String what, Level level) {}

    /** How much all changes matter. */
    public Level level() {
        return changes.stream().map(JavaChange::level).reduce(Level.NONE, Level::or);
    }
}
