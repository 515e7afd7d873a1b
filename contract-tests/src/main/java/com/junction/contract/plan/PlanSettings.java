package com.junction.contract.plan;

/**
 * How much is planned.
 *
 * @param budget the most cases of one kind (parameters, bodies of the request, bodies of a response) for an operation
 * @param seed what chooses the cases, where there are more than the budget allows; and what Prism's dynamic answers
 *     follow from
 * @param closedEnums the extension that keeps an enum from growing where it is true; may be empty
 */
public record PlanSettings(int budget, String seed, String closedEnums) {
    /** The most cases of one kind, where nobody says otherwise. */
    public static final int DEFAULT_BUDGET = 100;

    /** The seed, where nobody says otherwise. */
    public static final String DEFAULT_SEED = "20260301";

    /** Reads the system properties {@code contract.budget}, {@code contract.seed} and {@code contract.closedEnums}. */
    public static PlanSettings fromSystemProperties() {
        String seed = System.getProperty("contract.seed", "");
        return new PlanSettings(
                Integer.getInteger("contract.budget", DEFAULT_BUDGET),
                seed.isBlank() ? DEFAULT_SEED : seed,
                System.getProperty("contract.closedEnums", ""));
    }

    /** The same with another budget. */
    public PlanSettings withBudget(int most) {
        return new PlanSettings(most, seed, closedEnums);
    }
}
