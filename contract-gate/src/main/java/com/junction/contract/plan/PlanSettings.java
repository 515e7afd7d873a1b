package com.junction.contract.plan;

/**
 * How much is planned.
 *
 * @param budget the most cases of one kind (parameters, bodies of the request, bodies of a response) for an operation,
 *     beside those that try something for the first time in the plan; {@link #AUTOMATIC} leaves it to the document
 * @param seed what chooses the cases, where there are more than the budget allows; and what Prism's dynamic answers
 *     follow from
 * @param closedEnums the extension that keeps an enum from growing where it is true; may be empty
 */
public record PlanSettings(int budget, String seed, String closedEnums) {
    /** A budget by the size of the document. */
    public static final int AUTOMATIC = 0;

    /** The seed, where nobody says otherwise. */
    public static final String DEFAULT_SEED = "20260301";

    private static final int IN_ALL = 4000;
    private static final int LEAST = 20;
    private static final int MOST = 400;

    /** The same with a budget that is known: many operations have less each than few have. */
    PlanSettings forOperations(int operations) {
        int shared = Math.min(MOST, Math.max(LEAST, IN_ALL / Math.max(1, operations)));
        return budget == AUTOMATIC ? new PlanSettings(shared, seed, closedEnums) : this;
    }
}
