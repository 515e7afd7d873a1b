package com.junction.contract.plan;

import com.junction.contract.plan.given.ValueSettings;
import com.junction.contract.prism.PrismSettings;
import com.junction.contract.select.OperationFilter;

/**
 * The settings of a plan.
 *
 * @param budget the most cases of one kind (parameters, bodies of the request, bodies of a response) for an operation,
 *     beside those that try something for the first time in the plan; {@link #AUTOMATIC} depends on the document
 * @param seed the seed of the choice of cases if they exceed the budget
 * @param closedEnums the name of the extension that marks enums as complete if it is true; may be empty
 * @param values the values that the user gives
 * @param operations which operations may be called
 */
public record PlanSettings(
        int budget, String seed, String closedEnums, ValueSettings values, OperationFilter operations) {
    /** A budget that depends on the number of operations. */
    public static final int AUTOMATIC = 0;

    /** The default seed. */
    public static final String DEFAULT_SEED = PrismSettings.DEFAULT_SEED;

    private static final int IN_ALL = 4000;
    private static final int LEAST = 20;
    private static final int MOST = 400;

    /** Settings of a plan for all operations, without values of the user. */
    public PlanSettings(int budget, String seed, String closedEnums) {
        this(budget, seed, closedEnums, ValueSettings.NONE, OperationFilter.ALL);
    }

    /** The same settings with a fixed budget. The more operations there are, the smaller is the budget of each. */
    PlanSettings forOperations(int count) {
        int shared = Math.min(MOST, Math.max(LEAST, IN_ALL / Math.max(1, count)));
        return budget == AUTOMATIC ? new PlanSettings(shared, seed, closedEnums, values, operations) : this;
    }
}
