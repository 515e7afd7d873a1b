package com.junction.contract.resource;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.links.Link;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;
import com.junction.contract.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The valid cases of each operation, in the order of the plan. The first one has the values that others share. */
public final class ValidCases {
    private final Map<ContractOperation, List<Case>> byOperation;

    /** Groups the cases of a plan. */
    public ValidCases(Plan plan) {
        this.byOperation = plan.cases().stream()
                .filter(planned -> planned.kind() == CaseKind.VALID)
                .collect(Collectors.groupingBy(Case::operation));
    }

    /** All valid cases of an operation. */
    public List<Case> of(ContractOperation operation) {
        return byOperation.getOrDefault(operation, List.of());
    }

    /** The first valid case; empty if the operation has none, or may not be called. */
    public Optional<Case> first(ContractOperation operation) {
        return of(operation).stream().findFirst();
    }

    /**
     * Returns true if a case has the same value as the first case. Then the case is not about this value.
     *
     * @param target the key of a parameter, or a place in the body (see {@link Link#values})
     */
    boolean isFirst(Case planned, String target) {
        return Bodies.at(planned, target)
                .filter(value -> first(planned.operation())
                        .flatMap(first -> Bodies.at(first, target))
                        .filter(value::equals)
                        .isPresent())
                .isPresent();
    }
}
