package com.junction.contract.plan;

/** An operation that no valid request is known for. */
final class UnplannableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String problem;

    UnplannableException(String problem) {
        super(problem);
        this.problem = problem;
    }

    String problem() {
        return problem;
    }
}
