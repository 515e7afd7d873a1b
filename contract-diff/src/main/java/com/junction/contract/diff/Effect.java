package com.junction.contract.diff;

import com.junction.contract.diff.schema.Side;

/** What a change does to the values that are valid. */
enum Effect {
    /** Nothing on the wire: a name, or how a client is written. */
    RENAMES(Level.NONE, Level.NONE),
    DOCUMENTS(Level.DOCUMENTATION, Level.DOCUMENTATION),
    /** Nothing that was valid is not, and what is new can be left alone. */
    ADDS(Level.COMPATIBLE, Level.COMPATIBLE),
    /** Fewer values are valid: a server may demand it of nobody, but may promise it. */
    NARROWS(Level.BREAKING, Level.COMPATIBLE),
    /** More values are valid: a server may take them, but may not send them. */
    WIDENS(Level.COMPATIBLE, Level.BREAKING),
    /** Some values are valid no more, and others are. */
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
