package com.junction.contract.plan;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.PathTemplate;
import com.junction.contract.plan.refusal.MalformedBodies;
import com.junction.contract.plan.refusal.OtherMediaTypes;
import com.junction.contract.plan.refusal.SentParts;
import com.junction.contract.plan.refusal.UnusualValues;
import com.junction.contract.plan.refusal.WrongCredentials;
import com.junction.contract.schema.JsonSchemas;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Plans cases for a real server that a mock would answer like any other. */
final class HostileCases {
    /** Cases of one kind have this part of the budget, because there are several kinds. */
    private static final int PART_OF_BUDGET = 4;

    private final PathMethods methods;
    private final JsonSchemas schemas;
    private final Selection selection;
    private final Set<String> triedPaths = new HashSet<>();

    HostileCases(Plan plan) {
        PlanSettings all = plan.settings();
        int budget = Math.max(1, all.budget() / PART_OF_BUDGET);
        this.methods = new PathMethods(plan.contract());
        this.schemas = plan.schemas();
        this.selection = new Selection(new PlanSettings(budget, all.seed(), all.closedEnums()));
    }

    /** The number of cases that were not planned because of the budget. */
    int beyondBudget() {
        return selection.beyondBudget();
    }

    /**
     * The cases of an operation.
     *
     * @param valid its valid cases; without one, nothing is planned
     */
    List<Case> of(ContractOperation operation, List<Case> valid) {
        Optional<Case> first = valid.stream()
                .filter(planned -> planned.body() != null)
                .findFirst()
                .or(() -> valid.stream().findFirst());
        return first.map(base -> of(operation, base, others(base, valid))).orElse(List.of());
    }

    private List<Case> of(ContractOperation operation, Case base, Map<String, JsonNode> others) {
        SentParts parts = SentParts.valid(base.parameters(), base.body());
        List<SentParts> unusual = new ArrayList<>(OtherMediaTypes.ofAnswer(operation, parts));
        unusual.addAll(UnusualValues.of(operation, parts, schemas, others));
        return Stream.of(
                        cases(operation, CaseKind.WITHOUT_CREDENTIALS, WrongCredentials.of(operation, parts)),
                        cases(operation, CaseKind.MALFORMED_BODY, MalformedBodies.of(operation, parts)),
                        cases(operation, CaseKind.UNSUPPORTED_MEDIA_TYPE, OtherMediaTypes.ofBody(operation, parts)),
                        cases(operation, CaseKind.UNUSUAL, unusual),
                        unsupported(operation, base.parameters()))
                .flatMap(cases -> cases)
                .toList();
    }

    /** Each request that is the first of its sort in the whole plan, and others up to the budget. */
    private Stream<Case> cases(ContractOperation operation, CaseKind kind, List<SentParts> requests) {
        return selection
                .of(
                        requests,
                        request -> List.of(kind + request.label().replaceFirst(" in .*", "")),
                        any -> true,
                        operation,
                        " " + kind)
                .stream()
                .map(request -> new Case(
                        operation,
                        kind,
                        request.label() + (kind == CaseKind.UNUSUAL ? "" : " is refused"),
                        operation.method(),
                        request.parameters(),
                        request.body(),
                        request.headers(),
                        Optional.empty()));
    }

    private Stream<Case> unsupported(ContractOperation operation, Map<String, JsonNode> parameters) {
        return triedPaths.add(PathTemplate.of(operation.path()).shape())
                ? RefusalPlanner.unsupported(operation, parameters, methods)
                : Stream.empty();
    }

    /** For each parameter, a valid value that differs from the first one. */
    private static Map<String, JsonNode> others(Case base, List<Case> valid) {
        Map<String, JsonNode> others = new HashMap<>();
        for (Case planned : valid) {
            planned.parameters().forEach((key, value) -> {
                if (!value.equals(base.parameters().get(key))) {
                    others.putIfAbsent(key, value);
                }
            });
        }
        return others;
    }
}
