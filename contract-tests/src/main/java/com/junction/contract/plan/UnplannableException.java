package com.junction.contract.plan;

/** An operation that no valid request is known for. */
final class UnplannableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnplannableException(String problem) {
        super(problem);
    }
}
