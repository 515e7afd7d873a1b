package com.junction.contract.plan.sample;

/** Thrown if no value can be planned for a schema. */
public final class UnplannableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String problem;

    /**
     * Makes an exception.
     *
     * @param problem the reason, in one clause
     */
    public UnplannableException(String problem) {
        super(problem);
        this.problem = problem;
    }

    /** The reason, in one clause. */
    public String problem() {
        return problem;
    }
}
