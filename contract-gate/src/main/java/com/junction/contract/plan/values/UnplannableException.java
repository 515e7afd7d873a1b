package com.junction.contract.plan.values;

/** An operation that no valid request is known for. */
public final class UnplannableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String problem;

    /** @param problem why there is no value */
    public UnplannableException(String problem) {
        super(problem);
        this.problem = problem;
    }

    /** Why there is no value. */
    public String problem() {
        return problem;
    }
}
