package com.junction.contract;

import com.junction.contract.document.Contract;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.Plan;
import com.junction.contract.plan.PlanSettings;
import com.junction.contract.plan.Planner;
import java.nio.file.Path;

/** The project's own document, for tests. */
public final class Junction {
    public static final Contract CONTRACT = Contract.read(Path.of(System.getProperty("openapi.document")));
    public static final Plan PLAN = Planner.plan(CONTRACT, new PlanSettings(1000, PlanSettings.DEFAULT_SEED, ""));

    private Junction() {}

    /** Returns the case whose name has this end. */
    public static Case planned(String end) {
        return PLAN.cases().stream()
                .filter(planned -> planned.name().endsWith(end))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no case ends with " + end));
    }
}
