package com.junction.contract.plan;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.select.OperationFilter;
import com.junction.contract.server.RequestOverrides;
import com.junction.contract.server.ServerSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A plan for a real server, which ignores preferences and whose data must not be changed. */
public final class ServerPlan {
    private static final String MAY_BE_UNSAFE = " may stand for another method or target; --unsafe-methods sends it";

    private final ServerSettings server;
    private final boolean sendsAll;
    private final JsonSchemas schemas;
    private final Map<ContractOperation, LeftOut> leftOut;
    private final List<Case> cases = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<List<?>> requests = new HashSet<>();
    private final Map<String, JsonNode> ofOption = new HashMap<>();

    private ServerPlan(Plan plan, ServerSettings server) {
        this.server = server;
        this.sendsAll = sendsAll(plan, server);
        this.schemas = plan.schemas();
        this.leftOut = new LinkedHashMap<>(plan.leftOut());
        plan.cases().stream()
                .filter(planned -> planned.kind() == CaseKind.VALID)
                .forEach(planned -> headersOfOption(planned.operation())
                        .filter(parameter -> planned.parameters().containsKey(parameter.key()))
                        .forEach(parameter -> ofOption.putIfAbsent(
                                planned.operation().name() + " " + parameter.key(),
                                planned.parameters().get(parameter.key()))));
    }

    /** The parameters whose values an option gives, whatever a case plans for them. */
    private Stream<ContractParameter> headersOfOption(ContractOperation operation) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.in().equals("header")
                        && server.credentials().headers().stream()
                                .anyMatch(header -> header.name().equalsIgnoreCase(parameter.name())));
    }

    /** Each distinct request of a plan that may be sent to the server, whatever response was planned for it. */
    public static Plan of(Plan plan, ServerSettings server) {
        server.requireSelection(plan.contract().operations());
        ServerPlan safe = new ServerPlan(plan, server);
        plan.contract()
                .operations()
                .forEach(operation -> safe.refusal(operation)
                        .ifPresent(why -> safe.leftOut.putIfAbsent(operation, new LeftOut(why, true))));
        plan.cases().stream()
                .filter(planned -> !safe.leftOut.containsKey(planned.operation()))
                .filter(planned -> server.allows(planned.operation(), planned.method()))
                .forEach(safe::add);
        int beyondBudget = plan.beyondBudget() + safe.addHostileCases(plan);
        return new Plan(
                plan.contract(),
                plan.schemas(),
                plan.settings(),
                safe.cases,
                plan.served(),
                safe.leftOut,
                plan.requests(),
                beyondBudget,
                plan.problems(),
                plan.disagreements());
    }

    /** Notes for the report on the parameters that are not sent to a server. */
    public static List<String> notes(Plan plan, ServerSettings server) {
        if (sendsAll(plan, server)) {
            return List.of();
        }
        List<String> notes = new ArrayList<>();
        for (ContractOperation operation : plan.contract().operations()) {
            if (!plan.leftOut().containsKey(operation)) {
                operation.parameters().stream()
                        .filter(parameter -> !parameter.required() && isUnsafe(parameter))
                        .forEach(parameter -> notes.add(
                                operation.name() + ": " + described(parameter) + " is not sent: it" + MAY_BE_UNSAFE));
            }
        }
        return notes;
    }

    /** Whether nothing is held back. An override may ask for an operation that may not be called. */
    private static boolean sendsAll(Plan plan, ServerSettings server) {
        return server.unsafeMethods() && plan.settings().operations().equals(OperationFilter.ALL);
    }

    private Optional<String> refusal(ContractOperation operation) {
        if (!server.allows(operation, operation.method())) {
            return Optional.of(server.refusal(operation.method()));
        }
        if (sendsAll) {
            return Optional.empty();
        }
        if (operation.bodyRequired() && !server.mayChangeData(operation)) {
            return Optional.of("its request body is required, and a request with a body is not safe;"
                    + " --unsafe-methods sends it");
        }
        return operation.parameters().stream()
                .filter(parameter -> parameter.required() && isUnsafe(parameter))
                .findFirst()
                .map(parameter -> described(parameter) + " is required, but" + MAY_BE_UNSAFE);
    }

    private static boolean isUnsafe(ContractParameter parameter) {
        return RequestOverrides.isOverride(parameter.name())
                || (parameter.in().equals("header") && RequestOverrides.isFraming(parameter.name()));
    }

    private static String described(ContractParameter parameter) {
        return "the " + parameter.in() + " parameter " + parameter.name();
    }

    private void add(Case planned) {
        Case possible = withHeadersOfOption(planned.withoutPreference());
        Case asked = sendsAll ? possible : safe(possible);
        if (asked.kind() == CaseKind.LATER || isNoLongerInvalid(planned, asked) || isNoLongerIncomplete(planned)) {
            return;
        }
        boolean isNew = requests.add(Arrays.asList(
                asked.operation().name(),
                asked.kind(),
                asked.method(),
                asked.parameters(),
                asked.body(),
                asked.headers()));
        if (isNew && names.add(asked.name())) {
            cases.add(asked);
        }
    }

    /** Adds what only a real server can show, and returns the number of cases that exceed the budget. */
    private int addHostileCases(Plan plan) {
        HostileCases hostile = new HostileCases(plan);
        Map<ContractOperation, List<Case>> valid = cases.stream()
                .filter(planned -> planned.kind() == CaseKind.VALID)
                .collect(Collectors.groupingBy(Case::operation));
        for (ContractOperation operation : plan.contract().operations()) {
            hostile.of(operation, valid.getOrDefault(operation, List.of())).stream()
                    .filter(planned -> server.allows(planned.operation(), planned.method()))
                    .forEach(this::add);
        }
        return hostile.beyondBudget();
    }

    /** The same case with a valid value where an option gives it, so that no case is about another value. */
    private Case withHeadersOfOption(Case planned) {
        Map<String, JsonNode> parameters = new LinkedHashMap<>(planned.parameters());
        headersOfOption(planned.operation()).forEach(parameter -> {
            JsonNode valid = ofOption.get(planned.operation().name() + " " + parameter.key());
            if (valid != null) {
                parameters.put(parameter.key(), valid);
            }
        });
        return planned.with(parameters, planned.body());
    }

    /** Whether a case is about the absence of a header that an option gives. */
    private boolean isNoLongerIncomplete(Case planned) {
        return planned.kind() == CaseKind.INCOMPLETE
                && headersOfOption(planned.operation())
                        .anyMatch(parameter ->
                                parameter.required() && !planned.parameters().containsKey(parameter.key()));
    }

    private Case safe(Case planned) {
        Map<String, JsonNode> parameters = new LinkedHashMap<>(planned.parameters());
        List<String> without = new ArrayList<>();
        for (ContractParameter parameter : planned.operation().parameters()) {
            if (isUnsafe(parameter) && parameters.remove(parameter.key()) != null) {
                without.add(parameter.name());
            }
        }
        boolean bodiless = planned.body() != null && !server.mayChangeData(planned.operation());
        if (bodiless) {
            without.add("its body");
        }
        return without.isEmpty()
                ? planned
                : planned.with(parameters, bodiless ? null : planned.body(), "without " + String.join(", ", without));
    }

    /** Whether a request became valid when its unsafe parts were removed. */
    private boolean isNoLongerInvalid(Case planned, Case asked) {
        boolean changed =
                !planned.parameters().equals(asked.parameters()) || !Objects.equals(planned.body(), asked.body());
        return changed
                && planned.kind() == CaseKind.INVALID
                && schemas.validate(asked.operation(), asked.parameters(), asked.body())
                        .isEmpty();
    }
}
