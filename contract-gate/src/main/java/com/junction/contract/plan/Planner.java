package com.junction.contract.plan;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.plan.ParameterValues.Partition;
import com.junction.contract.plan.RefusalPlanner.Refusal;
import com.junction.contract.plan.sample.UnplannableException;
import com.junction.contract.plan.values.PlannedValues;
import com.junction.contract.plan.values.ValueText;
import com.junction.contract.plan.values.Variant;
import com.junction.contract.prism.ServedDocument;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.LimitReachedException;
import com.junction.document.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Plans the cases of a contract, and the examples that a mock needs to answer them. */
public final class Planner {
    private final Contract contract;
    private final PlanSettings settings;
    private final JsonSchemas schemas;
    private final PlannedValues values;
    private final ParameterValues parameterValues;
    private final Selection selection;
    private final ResponsePlanner responses;
    private final RefusalPlanner refusals;
    private final ResponseTexts texts;
    private final ObjectNode served;
    private final List<Case> cases = new ArrayList<>();
    private final Map<ContractOperation, LeftOut> leftOut = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();

    private Planner(Contract contract, PlanSettings settings) {
        this.contract = contract;
        this.settings = settings;
        this.schemas = new JsonSchemas(contract);
        this.values = new PlannedValues(contract, schemas, settings.closedEnums(), settings.budget());
        this.parameterValues = new ParameterValues(values);
        this.selection = new Selection(settings);
        this.served = ServedDocument.of(contract);
        this.responses = new ResponsePlanner(schemas, values, selection, served);
        this.refusals = new RefusalPlanner(contract, values, parameterValues);
        this.texts = new ResponseTexts(values);
    }

    /** Plans a contract. The same contract and settings give the same plan on every machine. */
    public static Plan plan(Contract contract, PlanSettings wanted) {
        return planned(contract, wanted).plan();
    }

    /** A planner that is done. */
    static Planner planned(Contract contract, PlanSettings wanted) {
        Planner planner =
                new Planner(contract, wanted.forOperations(contract.operations().size()));
        contract.operations().forEach(planner::planIfPossible);
        Pruning.prune(
                planner.served,
                planner.leftOut.entrySet().stream()
                        .filter(entry -> !entry.getValue().excused())
                        .map(Map.Entry::getKey)
                        .toList());
        return planner;
    }

    /** How many values were judged, which is what planning takes its time for. */
    int judged() {
        return values.judged();
    }

    Plan plan() {
        return new Plan(
                contract,
                settings,
                cases,
                served,
                leftOut,
                selection.beyondBudget(),
                Stream.concat(notes.stream(), responses.faults().stream()).toList(),
                List.copyOf(values.disagreements()));
    }

    private void planIfPossible(ContractOperation operation) {
        if (operation.ignored()) {
            leftOut.put(operation, new LeftOut("its x-fern-ignore keeps it from clients", true));
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
        operation.responses().forEach(response -> texts.serve(response, served));
        operation.parameters().forEach(this::serveWithoutNull);
        operation.body().filter(each -> each.kind() == BodyKind.MULTIPART).ifPresent(this::serveWithTextParts);
        Map<String, JsonNode> parameters = parameterValues.first(operation);
        JsonNode body = body(operation);
        operation.success().ifPresent(success -> {
            int status = Integer.parseInt(success.code());
            String first = responses.first(operation);
            planParameters(operation, body, status, first);
            planRequestBodies(operation, parameters, status, first);
        });
        operation.responses().forEach(response -> planResponse(operation, parameters, body, response));
        if (operation.responses().stream().noneMatch(response -> response.code().matches("\\d{3}"))) {
            // Nothing says which status a default is for: any success is one.
            add(Case.answered(operation, CaseKind.VALID, "", parameters, body, Map.of(), 200));
        }
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

    private @Nullable JsonNode body(ContractOperation operation) {
        if (operation.body().isEmpty()) {
            return null;
        }
        ContractBody body = operation.body().get();
        // A body that cannot be written from its schema is taken from the document.
        Optional<JsonNode> value = values.of(body.schema())
                .or(() -> responses.examples(body).values().stream()
                        .filter(example ->
                                schemas.validate(example, body.schema()).isEmpty())
                        .findFirst());
        if (value.isEmpty() && operation.bodyRequired()) {
            throw new UnplannableException(
                    "no valid request body is known (#" + body.schema().pointer() + "); give it an example");
        }
        return value.map(each -> withoutUndescribed(body, each)).orElse(null);
    }

    /** A form has the fields that its schema describes; a client has no way to send others that it only requires. */
    private JsonNode withoutUndescribed(ContractBody body, JsonNode value) {
        Set<String> names = body.kind().isForm() ? values.undescribed(body.schema()) : Set.of();
        if (names.isEmpty() || !(value instanceof ObjectNode fields)) {
            return value;
        }
        notes.add("#" + body.schema().pointer() + ": requires " + String.join(", ", names)
                + ", but does not describe it; it is not sent. Describe it in the properties of the schema.");
        ObjectNode copy = fields.objectNode().setAll(fields);
        return copy.remove(names);
    }

    private void planParameters(ContractOperation operation, @Nullable JsonNode body, int status, String first) {
        selection
                .of(parameterValues.valid(operation), Partition::tries, each -> true, operation, " parameters")
                .forEach(partition -> add(answered(
                        operation, describe(operation, partition.values()), partition.values(), body, status, first)));
    }

    private void planRequestBodies(
            ContractOperation operation, Map<String, JsonNode> parameters, int status, String first) {
        List<Variant> bodies = new ArrayList<>();
        operation.body().filter(body -> body.kind() != BodyKind.TEXT).ifPresent(body -> {
            values.of(body.schema())
                    .ifPresent(value -> bodies.add(Variant.of("all properties", "body " + operation.name(), value)));
            values.valid(body.schema()).stream()
                    .filter(variant -> variant.fits(value -> isSendable(body, value)))
                    .forEach(variant -> bodies.add(variant.as(variant.label(), "body " + variant.origin())));
            values.combined(body.schema()).stream()
                    .filter(variant -> variant.fits(value -> isSendable(body, value)))
                    .forEach(bodies::add);
        });
        selection
                .of(bodies, each -> List.of(each.origin()), Variant::isWanted, operation, " body")
                .forEach(variant -> add(answered(
                        operation, "body: " + variant.label(), parameters, sent(operation, variant), status, first)));
        boolean mayBeMissing =
                operation.body().filter(body -> !body.kind().isForm()).isPresent() && !operation.bodyRequired();
        if (mayBeMissing) {
            add(answered(operation, "no body", parameters, null, status, first));
        }
    }

    private JsonNode sent(ContractOperation operation, Variant body) {
        return withoutUndescribed(operation.body().orElseThrow(), body.value());
    }

    /** Null as a whole body is none, and a form has no null and no empty list. */
    private static boolean isSendable(ContractBody body, JsonNode value) {
        if (!body.kind().isForm()) {
            return !value.isNull();
        }
        return !value.isEmpty() && value.valueStream().allMatch(Planner::isField);
    }

    /** The items of a list are fields of their own; an object is JSON, which has null. */
    private static boolean isField(JsonNode value) {
        boolean withoutText = value.isNull() || (value.isContainer() && value.isEmpty());
        return !withoutText && (!value.isArray() || value.valueStream().noneMatch(JsonNode::isNull));
    }

    private void planResponse(
            ContractOperation operation,
            Map<String, JsonNode> parameters,
            @Nullable JsonNode body,
            ContractResponse response) {
        // OkHttp takes 407 for the answer of a proxy.
        if (!response.code().matches("[2-5]\\d{2}") || response.code().equals("407")) {
            return;
        }
        int status = Integer.parseInt(response.code());
        for (ResponsePlanner.Body planned : responses.plan(response, operation)) {
            Map<String, String> headers = Map.of("Prefer", "code=" + status + planned.prefer());
            add(Case.answered(operation, planned.kind(), planned.label(), parameters, body, headers, status));
        }
        response.bodies().stream()
                .filter(declared -> response.bodies().size() > 1 && declared.isMediaType())
                .map(ContractBody::mediaType)
                .forEach(mediaType -> {
                    Map<String, String> headers = Map.of("Prefer", "code=" + status, "Accept", mediaType);
                    String label = "as " + mediaType;
                    add(Case.answered(operation, CaseKind.OTHER_MEDIA_TYPE, label, parameters, body, headers, status));
                });
    }

    private static String describe(ContractOperation operation, Map<String, JsonNode> parameters) {
        List<String> parts = new ArrayList<>();
        for (ContractParameter parameter : operation.parameters()) {
            JsonNode value = parameters.get(parameter.key());
            parts.add(value == null ? parameter.name() + " absent" : parameter.name() + "=" + ValueText.label(value));
        }
        return String.join(" · ", parts);
    }

    private static Case answered(
            ContractOperation operation,
            String label,
            Map<String, JsonNode> parameters,
            @Nullable JsonNode body,
            int status,
            String more) {
        Map<String, String> headers = Map.of("Prefer", "code=" + status + more);
        return Case.answered(operation, CaseKind.VALID, label, parameters, body, headers, status);
    }

    private void add(Case planned) {
        if (names.add(planned.name())) {
            cases.add(planned);
        }
    }

    /** No parameter can be null; Prism takes an array that may be null for a scalar. */
    private void serveWithoutNull(ContractParameter parameter) {
        Place schema = values.withoutNull(parameter.schema());
        boolean mayBeNull = !schema.pointer().equals(parameter.schema().pointer());
        if (mayBeNull) {
            replaceServed(parameter.schema(), schema.node().deepCopy());
        }
    }

    /** Prism takes a part for a text, and parts of one name for one part. */
    private void serveWithTextParts(ContractBody multipart) {
        ((ObjectNode) served.at(multipart.place().pointer())).remove("encoding");
        for (String name : multipart.schema().node().path("properties").propertyNames()) {
            Place property = multipart.schema().child("properties", name);
            if (values.of(property).filter(JsonNode::isContainer).isPresent()) {
                replaceServed(property, served.objectNode());
            }
        }
    }

    private void replaceServed(Place place, JsonNode other) {
        int slash = place.pointer().lastIndexOf('/');
        if (served.at(place.pointer().substring(0, slash)) instanceof ObjectNode owner) {
            owner.set(place.pointer().substring(slash + 1), other);
        }
    }
}
