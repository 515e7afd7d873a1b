package com.junction.contract.sequence;

import com.junction.contract.verify.state.StateCheck;

/**
 * A check that could not be made.
 *
 * @param operation method and path
 * @param why the reason, for people
 */
record Untested(StateCheck check, String operation, String why) {
    @Override
    public String toString() {
        return check.checkName() + " of " + operation + ": " + why;
    }
}
