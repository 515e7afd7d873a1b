package com.junction.contract.schema;

/**
 * A foreign value is beyond a limit of this run, so nothing can be said of it. The message says what is too large or
 * too slow, names the limit and never quotes the value.
 */
public final class LimitReachedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message one sentence for the report */
    public LimitReachedException(String message) {
        super(message, null, false, false);
    }
}
