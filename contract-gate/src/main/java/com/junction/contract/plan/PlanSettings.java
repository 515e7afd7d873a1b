package com.junction.contract.plan;

import com.junction.contract.plan.given.ValueSettings;
import com.junction.contract.prism.PrismSettings;

/**
 * The settings of a plan.
 *
 * @param budget the most cases of one kind (parameters, bodies of the request, bodies of a response) for an operation,
 *     beside those that try something for the first time in the plan; {@link #AUTOMATIC} depends on the document
 * @param seed the seed of the choice of cases if they exceed the budget
 * @param closedEnums the name of the extension that marks enums as complete if it is true; may be empty
 * @param values the values that the user gives
 */
public record PlanSettings(int budget, String seed, String closedEnums, ValueSettings values) {
    /** A budget that depends on the number of operations. */
    public static final int AUTOMATIC = 0;

    /** The default seed. */
    public static final String DEFAULT_SEED = PrismSettings.DEFAULT_SEED;

    private static final int IN_ALL = 4000;
    private static final int LEAST = 20;
    private static final int MOST = 400;

    /** Settings without values of the user. */
    public PlanSettings(int budget, String seed, String closedEnums) {
        this(budget, seed, closedEnums, ValueSettings.NONE);
    }

    /** The same settings with a fixed budget. The more operations there are, the smaller is the budget of each. */
    PlanSettings forOperations(int operations) {
        int shared = Math.min(MOST, Math.max(LEAST, IN_ALL / Math.max(1, operations)));
        return budget == AUTOMATIC ? new PlanSettings(shared, seed, closedEnums, values) : this;
    }
}
