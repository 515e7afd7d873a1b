package com.junction.contract.replay;

import java.io.IOException;

/** An answer is beyond a limit, and was not read to its end. The message is a sentence for the report. */
final class AnswerLimitException extends IOException {
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

    boolean isTooSlow() {
        return tooSlow;
    }
}
