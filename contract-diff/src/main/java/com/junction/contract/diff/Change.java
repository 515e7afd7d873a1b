package com.junction.contract.diff;

import com.junction.contract.diff.schema.Side;
import java.util.Set;

/**
 * A difference between two documents.
 *
 * @param rule the kind of change
 * @param where the part of the first operation that has the change, for people
 * @param pointer its JSON pointer in the old document; for additions, in the new document
 * @param message describes the change
 * @param sides which way the values travel that it is about
 * @param operations the names of the operations that have the change
 */
public record Change(Rule rule, String where, String pointer, String message, Set<Side> sides, Set<String> operations) {
    /** The level of the change for values of a direction. */
    public Level level(Side side) {
        return sides.contains(side) ? rule.level(side) : Level.NONE;
    }

    /** The level of the change. */
    public Level level() {
        return level(Side.REQUEST).or(level(Side.RESPONSE));
    }
}
