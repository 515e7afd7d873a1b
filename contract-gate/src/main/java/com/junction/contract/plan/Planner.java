package com.junction.contract.plan;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.plan.ParameterValues.Partition;
import com.junction.contract.plan.RefusalPlanner.Refusal;
import com.junction.contract.plan.given.GivenValues;
import com.junction.contract.plan.sample.UnplannableException;
import com.junction.contract.plan.values.PlannedValues;
import com.junction.contract.plan.values.ValueText;
import com.junction.contract.plan.values.Variant;
import com.junction.contract.prism.Preference;
import com.junction.contract.prism.ServedDocument;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.LimitReachedException;
import com.junction.contract.tree.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Plans the cases of a contract, and the document that lets a mock answer them. */
public final class Planner {
    private final Contract contract;
    private final PlanSettings settings;
    private final JsonSchemas schemas;
    private final PlannedValues values;
    private final ParameterValues parameterValues;
    private final RequestBodies requestBodies;
    private final Selection selection;
    private final ResponsePlanner responses;
    private final RefusalPlanner refusals;
    private final ResponseTexts texts;
    private final ServedDocument served;
    private final List<Case> cases = new ArrayList<>();
    private final Map<ContractOperation, LeftOut> leftOut = new LinkedHashMap<>();
    private final Map<ContractOperation, RequestValues> requests = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();

    private Planner(Contract contract, PlanSettings settings) {
        this.contract = contract;
        this.settings = settings;
        this.schemas = new JsonSchemas(contract);
        this.values = new PlannedValues(contract, schemas, settings.closedEnums(), settings.budget());
        GivenValues given = GivenValues.of(settings.values(), contract, schemas);
        this.parameterValues = new ParameterValues(values, given);
        this.requestBodies = new RequestBodies(values, given);
        this.selection = new Selection(settings);
        this.served = new ServedDocument(contract);
        this.responses = new ResponsePlanner(schemas, values, selection, served);
        this.refusals = new RefusalPlanner(contract, values, parameterValues);
        this.texts = new ResponseTexts(values);
    }

    /** Plans a contract. The same contract and settings give the same plan on every machine. */
    public static Plan plan(Contract contract, PlanSettings wanted) {
        return planned(contract, wanted).plan();
    }

    /** A planner that has planned all operations. */
    static Planner planned(Contract contract, PlanSettings wanted) {
        wanted.operations().requireSelection(contract.operations());
        long called = contract.operations().stream()
                .filter(operation -> wanted.operations().exclusion(operation).isEmpty())
                .count();
        Planner planner = new Planner(contract, wanted.forOperations((int) called));
        contract.operations().forEach(planner::planIfPossible);
        planner.served.remove(planner.leftOut.entrySet().stream()
                .filter(entry -> !entry.getValue().excused())
                .map(Map.Entry::getKey)
                .toList());
        return planner;
    }

    /** The number of values that were validated, which takes most of the time of planning. */
    int judged() {
        return values.judged();
    }

    Plan plan() {
        return new Plan(
                contract,
                schemas,
                settings,
                cases,
                served.root(),
                leftOut,
                requests,
                selection.beyondBudget(),
                Stream.of(parameterValues.problems(), requestBodies.problems(), responses.problems())
                        .flatMap(Set::stream)
                        .toList(),
                List.copyOf(values.disagreements()));
    }

    private void planIfPossible(ContractOperation operation) {
        if (operation.ignored()) {
            leftOut.put(operation, new LeftOut("its x-fern-ignore keeps it from clients", true));
            return;
        }
        Optional<String> exclusion = settings.operations().exclusion(operation);
        if (exclusion.isPresent()) {
            leftOut.put(operation, new LeftOut(exclusion.get(), true));
            return;
        }
        try {
            plan(operation);
        } catch (UnplannableException e) {
            leftOut.put(operation, new LeftOut(e.problem(), false));
        } catch (StackOverflowError e) {
            String why = "its schemas need more stack than this JVM has; give it more with -Xss";
            leftOut.put(operation, new LeftOut(why, false));
        } catch (LimitReachedException e) {
            cases.removeIf(planned -> planned.operation().equals(operation));
            leftOut.put(operation, new LeftOut("a value of the document is beyond a limit: " + e.getMessage(), false));
        }
    }

    private void plan(ContractOperation operation) {
        serve(operation);
        Map<String, JsonNode> parameters = parameterValues.first(operation);
        JsonNode body = requestBodies.first(operation);
        requests.put(operation, shared(operation, parameters, body));
        operation.success().map(responses::first).ifPresent(first -> {
            planParameters(operation, body, first);
            planRequestBodies(operation, parameters, first);
        });
        operation.responses().forEach(response -> planResponse(operation, parameters, body, response));
        if (operation.responses().stream().noneMatch(response -> response.code().matches("\\d{3}"))) {
            // The document names no status, so any success will do.
            add(Case.answered(operation, CaseKind.VALID, "", parameters, body, Map.of(), 200));
        }
        planRefusals(operation, parameters, body);
    }

    private RequestValues shared(
            ContractOperation operation, Map<String, JsonNode> parameters, @Nullable JsonNode body) {
        List<RequestValues.Example> examples = new ArrayList<>();
        operation
                .parameters()
                .forEach(parameter -> parameterValues
                        .examples(operation, parameter)
                        .forEach(shown -> examples.add(
                                new RequestValues.Example(parameter.key(), shown.label(), shown.value()))));
        requestBodies
                .examples(operation)
                .forEach(shown ->
                        examples.add(new RequestValues.Example(RequestValues.BODY, shown.label(), shown.value())));
        Set<String> given = new HashSet<>(parameterValues.given(operation).keySet());
        if (requestBodies.isGiven(operation)) {
            given.add(RequestValues.BODY);
        }
        return new RequestValues(parameters, body, given, examples);
    }

    private void planParameters(ContractOperation operation, @Nullable JsonNode body, Preference first) {
        selection
                .of(parameterValues.valid(operation), Partition::tries, each -> true, operation, " parameters")
                .forEach(partition ->
                        add(accepted(operation, describe(operation, partition), partition.values(), body, first)));
    }

    private void planRequestBodies(ContractOperation operation, Map<String, JsonNode> parameters, Preference first) {
        selection
                .of(
                        requestBodies.valid(operation),
                        each -> List.of(each.origin()),
                        Variant::isWanted,
                        operation,
                        " body")
                .forEach(variant -> add(
                        accepted(operation, "body: " + variant.label(), parameters, sent(operation, variant), first)));
        boolean mayBeMissing =
                operation.body().filter(body -> !body.kind().isForm()).isPresent() && !operation.bodyRequired();
        if (mayBeMissing) {
            add(accepted(operation, "no body", parameters, null, first));
        }
    }

    private JsonNode sent(ContractOperation operation, Variant body) {
        return requestBodies.withoutUndescribed(operation.body().orElseThrow(), body.value());
    }

    private void planResponse(
            ContractOperation operation,
            Map<String, JsonNode> parameters,
            @Nullable JsonNode body,
            ContractResponse response) {
        if (!Preference.isPossible(response.code())) {
            return;
        }
        int status = Integer.parseInt(response.code());
        for (ResponsePlanner.Response planned : responses.plan(response, operation)) {
            Map<String, String> headers = planned.preference().headers();
            add(Case.answered(operation, planned.kind(), planned.label(), parameters, body, headers, status));
        }
        response.bodies().stream()
                .filter(declared -> response.bodies().size() > 1 && declared.isMediaType())
                .map(ContractBody::mediaType)
                .forEach(mediaType -> {
                    Map<String, String> headers =
                            new LinkedHashMap<>(Preference.status(status).headers());
                    headers.put("Accept", mediaType);
                    String label = "as " + mediaType;
                    add(Case.answered(operation, CaseKind.OTHER_MEDIA_TYPE, label, parameters, body, headers, status));
                });
    }

    private void planRefusals(ContractOperation operation, Map<String, JsonNode> parameters, @Nullable JsonNode body) {
        selection
                .of(
                        refusals.invalid(operation, parameters, body),
                        Refusal::tries,
                        refusal -> refusal.variant().isWanted(),
                        operation,
                        " invalid")
                .forEach(refusal -> add(refusal.refused().get()));
        refusals.incomplete(operation, parameters, body).forEach(this::add);
        refusals.unsupported(operation, parameters).ifPresent(this::add);
    }

    private static String describe(ContractOperation operation, Partition partition) {
        List<String> parts = new ArrayList<>();
        for (ContractParameter parameter : operation.parameters()) {
            JsonNode value = partition.values().get(parameter.key());
            String shown = partition.shown().getOrDefault(parameter.key(), "");
            parts.add(
                    value == null
                            ? parameter.name() + " absent"
                            : parameter.name() + "=" + ValueText.label(value)
                                    + (shown.isEmpty() ? "" : " (" + shown + ")"));
        }
        return String.join(" · ", parts);
    }

    private static Case accepted(
            ContractOperation operation,
            String label,
            Map<String, JsonNode> parameters,
            @Nullable JsonNode body,
            Preference first) {
        return Case.answered(operation, CaseKind.VALID, label, parameters, body, first.headers(), first.status());
    }

    private void add(Case planned) {
        if (names.add(planned.name())) {
            cases.add(planned);
        }
    }

    /** Changes the served document so that the mock takes the requests of an operation and gives its responses. */
    private void serve(ContractOperation operation) {
        operation.responses().forEach(response -> texts.serve(response, served));
        for (ContractParameter parameter : operation.parameters()) {
            Place schema = values.withoutNull(parameter.schema());
            if (!schema.pointer().equals(parameter.schema().pointer())) {
                served.describe(parameter, schema);
            }
        }
        operation
                .body()
                .filter(body -> body.kind() == BodyKind.MULTIPART)
                .ifPresent(multipart -> served.simplify(
                        multipart,
                        property -> values.of(property)
                                .filter(JsonNode::isContainer)
                                .isPresent()));
    }
}
