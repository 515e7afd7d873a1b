package com.junction.contract.plan;

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

    private final Contract contract;
    private final JsonSchemas schemas;
    private final SchemaValues values;
    private final ObjectNode served;
    private final List<Case> cases = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private Planner(Contract contract) {
        this.contract = contract;
        this.schemas = new JsonSchemas(contract);
        this.values = new SchemaValues(contract.tree());
        this.served = (ObjectNode) contract.root().deepCopy();
    }

    /** Plans a contract. The same contract gives the same plan. */
    public static Plan plan(Contract contract) {
        Planner planner = new Planner(contract);
        contract.operations().forEach(planner::plan);
        return new Plan(contract, planner.cases, planner.served);
    }

    private void plan(ContractOperation operation) {
        Map<String, JsonNode> parameters = parameters(operation);
        JsonNode body = operation.body().map(b -> values.value(b.schema())).orElse(null);
        operation.success().ifPresent(success -> {
            int status = Integer.parseInt(success.code());
            planParameters(operation, parameters, body, status);
            planRequestBodies(operation, parameters, status);
        });
        operation.responses().forEach(response -> planResponse(operation, parameters, body, response));
        planInvalidParameters(operation, parameters, body);
    }

    /** Every value of every enum parameter, each optional parameter present and absent. */
    private void planParameters(
            ContractOperation operation, Map<String, JsonNode> parameters, @Nullable JsonNode body, int status) {
        List<Map<String, JsonNode>> partitions = new ArrayList<>();
        for (ContractParameter parameter : operation.parameters()) {
            Map<String, JsonNode> all = values.enumValues(parameter.schema());
            for (JsonNode value : all.isEmpty() ? List.of(values.value(parameter.schema())) : all.values()) {
                partitions.add(with(parameters, parameter.name(), value));
            }
        }
        if (partitions.isEmpty()) {
            partitions.add(parameters);
        }
        for (Map<String, JsonNode> partition : partitions) {
            List<ContractParameter> optional =
                    operation.parameters().stream().filter(p -> !p.required()).toList();
            add(operation, describe(operation, partition), partition, body, prefer(status, ""), status);
            for (ContractParameter parameter : optional) {
                Map<String, JsonNode> absent = new LinkedHashMap<>(partition);
                absent.remove(parameter.name());
                add(operation, describe(operation, absent), absent, body, prefer(status, ""), status);
            }
        }
    }

    private void planRequestBodies(ContractOperation operation, Map<String, JsonNode> parameters, int status) {
        operation
                .body()
                .ifPresent(body -> validVariants(body.schema())
                        .forEach((label, value) ->
                                add(operation, "body: " + label, parameters, value, prefer(status, ""), status)));
    }

    /** The answer as the mock makes it, at random by its seed, as the document shows it, and as planned by schema. */
    private void planResponse(
            ContractOperation operation,
            Map<String, JsonNode> parameters,
            @Nullable JsonNode body,
            ContractResponse response) {
        if (!response.code().matches("\\d{3}")) {
            return;
        }
        int status = Integer.parseInt(response.code());
        add(operation, "", parameters, body, prefer(status, ""), status);
        if (response.body().isEmpty()) {
            return;
        }
        add(operation, "dynamic", parameters, body, prefer(status, ", dynamic=true"), status);
        ContractBody json = response.body().get();
        for (Map.Entry<String, JsonNode> example : examples(json).entrySet()) {
            String wanted = prefer(status, ", example=" + example.getKey());
            String label = example.getKey().equals(DOCUMENTED) ? "documented example" : "example " + example.getKey();
            add(operation, label, parameters, body, wanted, status);
        }
        int number = 0;
        for (Map.Entry<String, JsonNode> variant : validVariants(json.schema()).entrySet()) {
            String name = "planned-" + ++number;
            serve(json, name, variant.getValue());
            String wanted = prefer(status, ", example=" + name);
            add(operation, "response: " + variant.getKey(), parameters, body, wanted, status);
        }
    }

    private Map<String, JsonNode> validVariants(Place schema) {
        Map<String, JsonNode> variants = values.variants(schema);
        variants.values().removeIf(value -> !schemas.validate(value, schema).isEmpty());
        return variants;
    }

    /** The document's own examples, under names that a request can ask for. */
    private Map<String, JsonNode> examples(ContractBody json) {
        Map<String, JsonNode> examples = new LinkedHashMap<>();
        Place media = json.place();
        for (String name : media.node().path("examples").propertyNames()) {
            if (name.matches("[\\w-]+")) {
                Place example = contract.tree().child(media, "examples", name);
                examples.put(name, example.node().path("value"));
            }
        }
        Optional<JsonNode> single = Optional.of(media.node().path("example"))
                .filter(node -> !node.isMissingNode())
                .or(() -> Optional.of(json.schema().node().path("example")).filter(node -> !node.isMissingNode()));
        if (examples.isEmpty() && single.isPresent()) {
            examples.put(DOCUMENTED, single.get());
            serve(json, DOCUMENTED, single.get());
        }
        return examples;
    }

    private void planInvalidParameters(
            ContractOperation operation, Map<String, JsonNode> parameters, @Nullable JsonNode body) {
        for (ContractParameter parameter : operation.parameters()) {
            values.invalid(parameter.schema()).ifPresent(invalid -> {
                String label = parameter.name() + "=" + SchemaValues.text(invalid) + " is refused";
                Map<String, JsonNode> wrong = with(parameters, parameter.name(), invalid);
                cases.add(new Case(operation, label, wrong, body, Map.of(), Case.Expectation.REFUSED));
            });
        }
    }

    private Map<String, JsonNode> parameters(ContractOperation operation) {
        Map<String, JsonNode> parameters = new LinkedHashMap<>();
        operation.parameters().forEach(p -> parameters.put(p.name(), values.value(p.schema())));
        return parameters;
    }

    private static String describe(ContractOperation operation, Map<String, JsonNode> parameters) {
        List<String> parts = new ArrayList<>();
        for (ContractParameter parameter : operation.parameters()) {
            JsonNode value = parameters.get(parameter.name());
            parts.add(value == null ? parameter.name() + " absent" : parameter.name() + "=" + SchemaValues.text(value));
        }
        return String.join(" · ", parts);
    }

    private void add(
            ContractOperation operation,
            String label,
            Map<String, JsonNode> parameters,
            @Nullable JsonNode body,
            String prefer,
            int status) {
        Case planned =
                new Case(operation, label, parameters, body, Map.of("Prefer", prefer), Case.Expectation.status(status));
        if (names.add(planned.name())) {
            cases.add(planned);
        }
    }

    private static String prefer(int status, String more) {
        return "code=" + status + more;
    }

    private static Map<String, JsonNode> with(Map<String, JsonNode> parameters, String name, JsonNode value) {
        Map<String, JsonNode> copy = new LinkedHashMap<>(parameters);
        copy.put(name, value);
        return copy;
    }

    /** Puts a body into the copy of the document that the mock serves. */
    private void serve(ContractBody json, String name, JsonNode value) {
        ObjectNode media = (ObjectNode) served.at(json.place().pointer());
        media.remove("example");
        media.withObjectProperty("examples").withObjectProperty(name).set("value", value);
    }
}
