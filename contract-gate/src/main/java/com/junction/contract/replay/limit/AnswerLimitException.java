package com.junction.contract.replay.limit;

import java.io.IOException;

/** A response exceeds a limit, and was not read to its end. The message is for the report. */
public final class AnswerLimitException extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean tooSlow;

    private AnswerLimitException(String message, boolean tooSlow) {
        super(message);
        this.tooSlow = tooSlow;
    }

    static AnswerLimitException tooLarge(String message) {
        return new AnswerLimitException(message, false);
    }

    static AnswerLimitException tooSlow(String message) {
        return new AnswerLimitException(message, true);
    }

    /** Whether a time limit was exceeded, and not a size limit. */
    public boolean isTooSlow() {
        return tooSlow;
    }
}
