package com.junction.contract.plan;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.document.DocumentTree.Place;
import com.junction.contract.document.JsonSchemas;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Plans the cases of a contract, and the examples that a mock needs to answer them. */
public final class Planner {
    private static final String DOCUMENTED = "documented";
    private static final String FIRST = "first";
    private static final String EXAMPLE = ", example=";

    private final Contract contract;
    private final int budget;
    private final JsonSchemas schemas;
    private final ValidValues values;
    private final ObjectNode served;
    private final List<Case> cases = new ArrayList<>();
    private final Map<ContractOperation, String> leftOut = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> faults = new LinkedHashSet<>();
    private int planned;

    private Planner(Contract contract, int budget) {
        this.contract = contract;
        this.budget = budget;
        this.schemas = new JsonSchemas(contract);
        this.values = new ValidValues(contract.tree(), schemas);
        this.served = ServedDocument.of(contract);
    }

    /**
     * Plans a contract. The same contract gives the same plan.
     *
     * @param budget the most cases of one kind (parameters, request bodies, bodies of one response) for an operation
     */
    public static Plan plan(Contract contract, int budget) {
        Planner planner = new Planner(contract, budget);
        contract.operations().forEach(planner::planIfPossible);
        return new Plan(contract, planner.cases, planner.served, planner.leftOut, List.copyOf(planner.faults));
    }

    private void planIfPossible(ContractOperation operation) {
        if (operation.ignored()) {
            leftOut.put(operation, "its x-fern-ignore keeps it from clients");
            return;
        }
        try {
            plan(operation);
        } catch (UnplannableException e) {
            leftOut.put(operation, e.getMessage());
        }
    }

    private void plan(ContractOperation operation) {
        Map<String, JsonNode> parameters = new LinkedHashMap<>();
        for (ContractParameter parameter : operation.parameters()) {
            Optional<JsonNode> value =
                    values.ofParameter(parameter.schema()).filter(known -> isWritable(parameter, known));
            if (value.isEmpty() && parameter.required()) {
                throw new UnplannableException("no valid value is known for the parameter " + parameter.name() + " (#"
                        + parameter.schema().pointer() + "); give it an example");
            }
            value.ifPresent(known -> parameters.put(parameter.key(), known));
            serveWithoutNull(parameter);
        }
        JsonNode body = body(operation);
        operation.body().filter(each -> each.kind() == BodyKind.MULTIPART).ifPresent(this::serveWithTextParts);
        operation.success().ifPresent(success -> {
            int status = Integer.parseInt(success.code());
            planParameters(operation, parameters, body, status);
            planRequestBodies(operation, parameters, status);
        });
        operation.responses().forEach(response -> planResponse(operation, parameters, body, response));
        if (operation.refuses()) {
            planInvalidParameters(operation, parameters, body);
        }
        if (operation.responses().stream().noneMatch(response -> response.code().matches("\\d{3}"))) {
            // Nothing says which status a default is for: any success is one.
            addCase(operation, "", parameters, body, "", 200);
        }
    }

    /** OpenAPI leaves open how values within values are written, but for JSON text and deep objects. */
    private static boolean isWritable(ContractParameter parameter, JsonNode value) {
        boolean nested = value.isContainer() && value.valueStream().anyMatch(JsonNode::isContainer);
        return !nested || parameter.json() || parameter.style().equals("deepObject");
    }

    /** What a mock answers by itself may be an example that is not valid: a valid one is asked for. */
    private String firstExample(ContractOperation operation) {
        return operation
                .success()
                .flatMap(ContractResponse::json)
                .filter(json -> !bodies(json).isEmpty())
                .map(json -> EXAMPLE + FIRST)
                .orElse("");
    }

    private @Nullable JsonNode body(ContractOperation operation) {
        if (operation.body().isEmpty()) {
            return null;
        }
        ContractBody body = operation.body().get();
        Optional<JsonNode> value = example(body).or(() -> values.of(body.schema()));
        if (value.isEmpty() && operation.bodyRequired()) {
            throw new UnplannableException(
                    "no valid request body is known (#" + body.schema().pointer() + "); give it an example");
        }
        return value.orElse(null);
    }

    /** A body that cannot be written from its schema is taken from the document. */
    private Optional<JsonNode> example(ContractBody body) {
        return values.of(body.schema()).isPresent()
                ? Optional.empty()
                : examples(body).values().stream()
                        .filter(example ->
                                schemas.validate(example, body.schema()).isEmpty())
                        .findFirst();
    }

    /** Every value of every enum parameter, each optional parameter present and absent. */
    private void planParameters(
            ContractOperation operation, Map<String, JsonNode> parameters, @Nullable JsonNode body, int status) {
        List<Map<String, JsonNode>> partitions = new ArrayList<>(List.of(parameters));
        for (ContractParameter parameter : operation.parameters()) {
            values.enumValues(parameter.schema())
                    .values()
                    .forEach(value -> partitions.add(with(parameters, parameter.key(), value)));
        }
        planned = 0;
        String more = firstExample(operation);
        for (Map<String, JsonNode> partition : partitions) {
            add(operation, describe(operation, partition), partition, body, status, more);
            for (ContractParameter parameter : operation.parameters()) {
                if (!parameter.required()) {
                    Map<String, JsonNode> absent = new LinkedHashMap<>(partition);
                    absent.remove(parameter.key());
                    add(operation, describe(operation, absent), absent, body, status, more);
                }
            }
        }
    }

    private void planRequestBodies(ContractOperation operation, Map<String, JsonNode> parameters, int status) {
        String more = firstExample(operation);
        planned = 0;
        operation
                .body()
                .filter(body -> body.kind() != BodyKind.TEXT)
                .ifPresent(body -> values.variants(body.schema()).forEach((label, value) -> {
                    // Null as a whole body is none.
                    if (!value.isNull() && !(isForm(body) && value.isEmpty())) {
                        add(operation, "body: " + label, parameters, value, status, more);
                    }
                }));
        boolean mayBeMissing = operation.body().filter(body -> !isForm(body)).isPresent() && !operation.bodyRequired();
        if (mayBeMissing) {
            add(operation, "no body", parameters, null, status, more);
        }
    }

    private static boolean isForm(ContractBody body) {
        return body.kind() == BodyKind.FORM || body.kind() == BodyKind.MULTIPART;
    }

    /** The answer as the mock makes it, at random by its seed, as the document shows it, and as planned by schema. */
    private void planResponse(
            ContractOperation operation,
            Map<String, JsonNode> parameters,
            @Nullable JsonNode body,
            ContractResponse response) {
        // OkHttp takes 407 for the answer of a proxy.
        if (!response.code().matches("[2-5]\\d{2}") || response.code().equals("407")) {
            return;
        }
        planned = 0;
        int status = Integer.parseInt(response.code());
        if (response.json().isEmpty()) {
            add(operation, "", parameters, body, status, "");
            return;
        }
        ContractBody json = response.json().get();
        Map<String, JsonNode> bodies = bodies(json);
        if (bodies.isEmpty()) {
            faults.add("#" + json.schema().pointer() + ": no valid body is known for it; give it an example");
            return;
        }
        withoutExamples(json);
        bodies.values().stream().findFirst().ifPresent(first -> serve(json, FIRST, first));
        add(operation, "", parameters, body, status, EXAMPLE + FIRST);
        if (json.schema().node().isObject()) {
            add(operation, "dynamic", parameters, body, status, ", dynamic=true");
        }
        int number = 0;
        for (Map.Entry<String, JsonNode> each : bodies.entrySet()) {
            String name = "planned-" + ++number;
            if (planned < budget) {
                serve(json, name, each.getValue());
            }
            add(operation, each.getKey(), parameters, body, status, EXAMPLE + name);
        }
    }

    /** What is answered, by how it stands in the name of a case: the document's examples, then what is planned. */
    private Map<String, JsonNode> bodies(ContractBody json) {
        Map<String, JsonNode> bodies = new LinkedHashMap<>();
        examples(json).forEach((name, value) -> {
            List<JsonSchemas.Finding> findings = schemas.validate(value, json.schema());
            if (findings.isEmpty()) {
                bodies.put(name.equals(DOCUMENTED) ? "documented example" : "example " + name, value);
            } else {
                faults.add("#" + json.place().pointer() + ": the "
                        + (name.equals(DOCUMENTED) ? "example" : "example " + name) + " is not valid at \""
                        + findings.get(0).instance() + "\": " + findings.get(0).message());
            }
        });
        values.variants(json.schema()).forEach((label, value) -> bodies.put("response: " + label, value));
        values.of(json.schema()).ifPresent(value -> bodies.putIfAbsent("response: all properties", value));
        return bodies;
    }

    private void withoutExamples(ContractBody json) {
        ObjectNode media = (ObjectNode) served.at(json.place().pointer());
        media.remove("example");
        media.remove("examples");
    }

    /** The document's own examples, under names that a request can ask for. */
    private Map<String, JsonNode> examples(ContractBody json) {
        Map<String, JsonNode> examples = new LinkedHashMap<>();
        Place media = json.place();
        for (String name : media.node().path("examples").propertyNames()) {
            Place example = contract.tree().child(media, "examples", name);
            if (example.node().has("value")) {
                examples.put(name, example.node().path("value"));
            }
        }
        Optional<JsonNode> single = Optional.of(media.node().path("example"))
                .filter(node -> !node.isMissingNode())
                .or(() -> Optional.of(json.schema().node().path("example")).filter(node -> !node.isMissingNode()));
        if (examples.isEmpty()) {
            single.ifPresent(value -> examples.put(DOCUMENTED, value));
        }
        return examples;
    }

    private void planInvalidParameters(
            ContractOperation operation, Map<String, JsonNode> parameters, @Nullable JsonNode body) {
        planned = 0;
        for (ContractParameter parameter : operation.parameters()) {
            values.invalid(parameter.schema()).ifPresent(invalid -> {
                String label = parameter.name() + "=" + SchemaValues.text(invalid) + " is refused";
                Map<String, JsonNode> wrong = with(parameters, parameter.key(), invalid);
                Case refused = new Case(operation, label, wrong, body, Map.of(), Case.Expectation.REFUSED);
                if (planned++ < budget && names.add(refused.name())) {
                    cases.add(refused);
                }
            });
        }
    }

    private static String describe(ContractOperation operation, Map<String, JsonNode> parameters) {
        List<String> parts = new ArrayList<>();
        for (ContractParameter parameter : operation.parameters()) {
            JsonNode value = parameters.get(parameter.key());
            parts.add(value == null ? parameter.name() + " absent" : parameter.name() + "=" + SchemaValues.text(value));
        }
        return String.join(" · ", parts);
    }

    private void add(
            ContractOperation operation,
            String label,
            Map<String, JsonNode> parameters,
            @Nullable JsonNode body,
            int status,
            String more) {
        addCase(operation, label, parameters, body, "code=" + status + more, status);
    }

    private void addCase(
            ContractOperation operation,
            String label,
            Map<String, JsonNode> parameters,
            @Nullable JsonNode body,
            String prefer,
            int status) {
        Map<String, String> headers = prefer.isEmpty() ? Map.of() : Map.of("Prefer", prefer);
        Case next = new Case(operation, label, parameters, body, headers, Case.Expectation.status(status));
        if (planned++ < budget && names.add(next.name())) {
            cases.add(next);
        }
    }

    private static Map<String, JsonNode> with(Map<String, JsonNode> parameters, String key, JsonNode value) {
        Map<String, JsonNode> copy = new LinkedHashMap<>(parameters);
        copy.put(key, value);
        return copy;
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
            Place property = contract.tree().child(multipart.schema(), "properties", name);
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

    /** Puts a body into the copy of the document that the mock serves. */
    private void serve(ContractBody json, String name, JsonNode value) {
        ObjectNode media = (ObjectNode) served.at(json.place().pointer());
        ObjectNode example = media.withObjectProperty("examples").withObjectProperty(name);
        example.set("value", value);
    }
}
