package com.junction.contract.schema;

/**
 * Thrown if a value exceeds a limit of the run, so that it cannot be judged. The message says what is too large or too
 * slow, names the limit and never quotes the value.
 */
public final class LimitReachedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message one sentence for the report */
    public LimitReachedException(String message) {
        super(message, null, false, false);
    }
}
