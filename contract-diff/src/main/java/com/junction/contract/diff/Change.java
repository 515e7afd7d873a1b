package com.junction.contract.diff;

import com.junction.contract.diff.schema.Side;
import java.util.Set;

/**
 * Something that is not as it was.
 *
 * @param rule what kind of change it is
 * @param where an operation and what of it, for people; the first one where several are concerned
 * @param pointer its JSON pointer, in the old document unless it is new
 * @param message what was and what is
 * @param sides which way the values travel that it is about
 * @param operations all that it concerns
 */
public record Change(Rule rule, String where, String pointer, String message, Set<Side> sides, Set<String> operations) {
    /** How much it matters to values that travel so. */
    public Level level(Side side) {
        return sides.contains(side) ? rule.level(side) : Level.NONE;
    }

    /** How much it matters to anybody. */
    public Level level() {
        return level(Side.REQUEST).or(level(Side.RESPONSE));
    }
}
