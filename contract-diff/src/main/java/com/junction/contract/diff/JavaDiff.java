package com.junction.contract.diff;

import java.util.List;

/**
 * The differences between two generated and compiled clients.
 *
 * @param changes by class and member
 */
public record JavaDiff(List<JavaChange> changes) {
    /**
     * A change of a class or a member.
     *
     * @param element its full name
     * @param what the kind of change, such as {@code method removed}
     * @param level {@code BREAKING} if code that uses the client fails to link or to compile
     */
    public record JavaChange(String element, String what, Level level) {}

    /** The highest level of all changes. */
    public Level level() {
        return changes.stream().map(JavaChange::level).reduce(Level.NONE, Level::or);
    }
}
