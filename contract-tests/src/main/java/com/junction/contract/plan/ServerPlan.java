package com.junction.contract.plan;

import com.junction.contract.document.ContractOperation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** A plan for a server that is no mock: it cannot be asked for an answer, and is somebody's. */
public final class ServerPlan {
    private ServerPlan() {}

    /**
     * Every request of a plan once, whichever answer was planned for it.
     *
     * @param allowed whether requests of a method may be sent
     */
    public static Plan of(Plan plan, Predicate<String> allowed) {
        Map<ContractOperation, LeftOut> leftOut = new LinkedHashMap<>(plan.leftOut());
        List<Case> cases = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<List<?>> requests = new HashSet<>();
        for (Case planned : plan.cases()) {
            ContractOperation operation = planned.operation();
            if (!allowed.test(operation.method())) {
                leftOut.put(operation, new LeftOut(operation.method() + " is not a safe method", true));
            } else if (allowed.test(planned.method())) {
                Case asked = planned.withoutPreference();
                boolean isNew = requests.add(Arrays.asList(
                        operation.name(),
                        asked.kind(),
                        asked.method(),
                        asked.parameters(),
                        asked.body(),
                        asked.headers()));
                if (asked.kind() != CaseKind.LATER && isNew && names.add(asked.name())) {
                    cases.add(asked);
                }
            }
        }
        return new Plan(
                plan.contract(),
                plan.settings(),
                cases,
                plan.served(),
                leftOut,
                plan.beyondBudget(),
                plan.faults(),
                plan.disagreements());
    }
}
