package com.junction.contract.diff;

import com.junction.contract.diff.schema.Side;

/** The effect of a change on the values that are valid. */
enum Effect {
    /** Valid values stay the same. Names in the generated client change. */
    RENAMES(Level.NONE, Level.NONE),
    DOCUMENTS(Level.DOCUMENTATION, Level.DOCUMENTATION),
    /** Valid values stay valid, and the addition can be ignored. */
    ADDS(Level.COMPATIBLE, Level.COMPATIBLE),
    /** Fewer values are valid: a server may send fewer, but must not accept fewer. */
    NARROWS(Level.BREAKING, Level.COMPATIBLE),
    /** More values are valid: a server may accept more, but must not send more. */
    WIDENS(Level.COMPATIBLE, Level.BREAKING),
    /** Some values are no longer valid, and others became valid. */
    CHANGES(Level.BREAKING, Level.BREAKING);

    private final Level request;
    private final Level response;

    Effect(Level request, Level response) {
        this.request = request;
        this.response = response;
    }

    Level level(Side side) {
        return side == Side.REQUEST ? request : response;
    }
}
