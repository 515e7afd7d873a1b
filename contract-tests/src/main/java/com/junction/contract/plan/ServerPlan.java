package com.junction.contract.plan;

import com.junction.contract.document.ContractOperation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A plan for a server that is no mock: it cannot be asked for an answer, and is somebody's. */
public final class ServerPlan {
    /** RFC 9110, section 9.2.1. */
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private ServerPlan() {}

    /**
     * Every request of a plan once, whichever answer was planned for it.
     *
     * @param unsafeMethods whether requests may be sent that can change something
     */
    public static Plan of(Plan plan, boolean unsafeMethods) {
        Map<ContractOperation, LeftOut> leftOut = new LinkedHashMap<>(plan.leftOut());
        List<Case> cases = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<List<?>> requests = new HashSet<>();
        for (Case planned : plan.cases()) {
            ContractOperation operation = planned.operation();
            if (!unsafeMethods && !SAFE.contains(operation.method())) {
                leftOut.put(operation, new LeftOut(operation.method() + " is not a safe method", true));
            } else if (unsafeMethods || SAFE.contains(planned.method())) {
                Case asked = withoutPreference(planned);
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

    private static Case withoutPreference(Case planned) {
        Map<String, String> headers = new LinkedHashMap<>(planned.headers());
        headers.remove("Prefer");
        return new Case(
                planned.operation(),
                planned.kind(),
                planned.label(),
                planned.method(),
                planned.parameters(),
                planned.body(),
                headers,
                Optional.empty());
    }
}
