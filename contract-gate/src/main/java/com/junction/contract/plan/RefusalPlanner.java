package com.junction.contract.plan;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.PathTemplate;
import com.junction.contract.plan.refusal.WrongCredentials;
import com.junction.contract.plan.values.PlannedValues;
import com.junction.contract.plan.values.Variant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Plans requests that the server must reject, each for one reason. */
final class RefusalPlanner {
    private static final Set<String> SENT_BY_ITSELF = Set.of("accept-encoding", "host", "user-agent");
    private static final List<String> METHODS = List.of("GET", "PATCH", "PUT", "DELETE", "POST");

    private final PathMethods methods;
    private final PlannedValues values;
    private final ParameterValues parameterValues;
    private final Set<String> triedPaths = new HashSet<>();

    RefusalPlanner(Contract contract, PlannedValues values, ParameterValues parameterValues) {
        this.methods = new PathMethods(contract);
        this.values = values;
        this.parameterValues = parameterValues;
    }

    /**
     * A request that breaks a rule.
     *
     * @param variant the parameter or the body that breaks the rule
     * @param tries the goals that it tries: a rule of a schema, or a parameter of an operation
     * @param refused creates the case
     */
    record Refusal(Variant variant, List<String> tries, Supplier<Case> refused) {}

    /** Parameters and bodies that break a rule, one at a time. */
    List<Refusal> invalid(ContractOperation operation, Map<String, JsonNode> parameters, @Nullable JsonNode body) {
        List<Refusal> refusals = new ArrayList<>();
        for (ContractParameter parameter : operation.parameters()) {
            for (Variant variant : parameterValues.invalid(parameter)) {
                String label = parameter.name() + " " + variant.label() + " is refused";
                refusals.add(new Refusal(
                        variant,
                        List.of("invalid " + variant.origin(), operation.name() + " " + parameter.key()),
                        () -> {
                            Map<String, JsonNode> wrong = new LinkedHashMap<>(parameters);
                            wrong.put(parameter.key(), variant.value());
                            return refused(operation, CaseKind.INVALID, label, wrong, body);
                        }));
            }
        }
        Optional<ContractBody> json = operation.body().filter(declared -> declared.kind() == BodyKind.JSON);
        json.ifPresent(declared -> values.invalid(declared.schema()).stream()
                // Clients send a null body as no body.
                .filter(variant -> variant.fits(value -> !value.isNull()))
                .forEach(variant -> refusals.add(new Refusal(
                        variant,
                        List.of("invalid " + variant.origin()),
                        () -> refused(
                                operation,
                                CaseKind.INVALID,
                                "body: " + variant.label() + " is refused",
                                parameters,
                                variant.value())))));
        return refusals;
    }

    /** Requests without a required parameter, without a required body, or without credentials. */
    List<Case> incomplete(ContractOperation operation, Map<String, JsonNode> parameters, @Nullable JsonNode body) {
        List<Case> cases = new ArrayList<>();
        for (ContractParameter parameter : operation.parameters()) {
            if (parameter.required() && !isAlwaysSent(parameter) && !isSentAsCredential(parameter, operation)) {
                Map<String, JsonNode> fewer = new LinkedHashMap<>(parameters);
                fewer.remove(parameter.key());
                String label = "without " + parameter.name() + " is refused";
                cases.add(refused(operation, CaseKind.INCOMPLETE, label, fewer, body));
            }
        }
        if (operation.bodyRequired() && body != null) {
            cases.add(refused(operation, CaseKind.INCOMPLETE, "without its body is refused", parameters, null));
        }
        if (WrongCredentials.areRequired(operation)) {
            Map<String, JsonNode> others = WrongCredentials.without(operation, parameters);
            cases.add(refused(operation, CaseKind.WITHOUT_CREDENTIALS, "without credentials is refused", others, body));
        }
        return cases;
    }

    /** Whether a request always has the parameter. OkHttp adds some headers itself. */
    private static boolean isAlwaysSent(ContractParameter parameter) {
        return parameter.in().equals("path")
                || (parameter.in().equals("header")
                        && SENT_BY_ITSELF.contains(parameter.name().toLowerCase(Locale.ROOT)));
    }

    /** Whether the credentials of a request set the parameter, even if no value is planned for it. */
    private static boolean isSentAsCredential(ContractParameter parameter, ContractOperation operation) {
        return operation.credentials().stream().limit(1).flatMap(Set::stream).anyMatch(parameter::carries);
    }

    /** A request with a method that the path does not have; empty if the path was tried before. */
    Optional<Case> unsupported(ContractOperation operation, Map<String, JsonNode> parameters) {
        return triedPaths.add(PathTemplate.of(operation.path()).shape())
                ? unsupported(operation, parameters, methods).findFirst()
                : Optional.empty();
    }

    /** Requests with each method that the path does not have. */
    static Stream<Case> unsupported(
            ContractOperation operation, Map<String, JsonNode> parameters, PathMethods methods) {
        Set<String> supported = methods.of(PathTemplate.of(operation.path()).shape());
        return METHODS.stream()
                .filter(method -> !supported.contains(method))
                .map(method -> Case.refused(
                        operation,
                        CaseKind.UNSUPPORTED_METHOD,
                        "by " + method + " is refused",
                        method,
                        parameters,
                        null));
    }

    private static Case refused(
            ContractOperation operation,
            CaseKind kind,
            String label,
            Map<String, JsonNode> parameters,
            @Nullable JsonNode body) {
        return Case.refused(operation, kind, label, operation.method(), parameters, body);
    }
}
