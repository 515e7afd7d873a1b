package com.junction.contract.plan;

import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.document.DocumentTree;
import com.junction.contract.document.DocumentTree.Place;
import com.junction.contract.document.JsonSchemas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Plans the bodies of responses, and puts them into the document that a mock serves. */
final class ResponsePlanner {
    static final String FIRST = "first";
    private static final String DOCUMENTED = "documented";

    private final DocumentTree tree;
    private final JsonSchemas schemas;
    private final PlannedValues values;
    private final Selection selection;
    private final ObjectNode served;
    private final Set<String> faults = new LinkedHashSet<>();

    ResponsePlanner(
            DocumentTree tree, JsonSchemas schemas, PlannedValues values, Selection selection, ObjectNode served) {
        this.tree = tree;
        this.schemas = schemas;
        this.values = values;
        this.selection = selection;
        this.served = served;
    }

    /**
     * A body that the mock is asked for.
     *
     * @param label what it is, in the name of a case
     * @param prefer what asks for it, after the status
     */
    record Body(CaseKind kind, String label, String prefer) {}

    /** What is wrong with the examples of the document. */
    Set<String> faults() {
        return faults;
    }

    /** Asks for a valid body: what a mock answers by itself may be an example that is not. */
    String first(ContractOperation operation) {
        return operation
                .success()
                .flatMap(ContractResponse::json)
                .filter(json -> !bodies(json).isEmpty())
                .map(json -> example(FIRST))
                .orElse("");
    }

    /** As the mock writes it, at random by its seed, as the document shows it, and as planned by schema. */
    List<Body> plan(ContractResponse response, ContractOperation operation) {
        if (response.json().isEmpty()) {
            return List.of(new Body(CaseKind.VALID, "", ""));
        }
        ContractBody json = response.json().get();
        Map<String, JsonNode> bodies = bodies(json);
        if (bodies.isEmpty()) {
            faults.add("#" + json.schema().pointer() + ": no valid body is known for it; give it an example");
            return List.of();
        }
        withoutExamples(json);
        serve(json, FIRST, bodies.values().iterator().next());
        List<Body> planned = new ArrayList<>();
        planned.add(new Body(CaseKind.VALID, "", example(FIRST)));
        if (json.schema().node().isObject()) {
            planned.add(new Body(CaseKind.VALID, "dynamic", ", dynamic=true"));
        }
        String what = " " + response.code();
        addAll(CaseKind.VALID, bodies, json, operation, what, planned);
        if (response.code().startsWith("2")) {
            Map<String, JsonNode> later = new LinkedHashMap<>();
            values.later(json.schema()).forEach((label, value) -> later.put("later: " + label, value));
            addAll(CaseKind.LATER, later, json, operation, what, planned);
        }
        return planned;
    }

    private void addAll(
            CaseKind kind,
            Map<String, JsonNode> bodies,
            ContractBody json,
            ContractOperation operation,
            String what,
            List<Body> planned) {
        for (Map.Entry<String, JsonNode> body : selection.of(List.copyOf(bodies.entrySet()), operation, what + kind)) {
            String name = "planned-" + planned.size();
            serve(json, name, body.getValue());
            planned.add(new Body(kind, body.getKey(), example(name)));
        }
    }

    private static String example(String name) {
        return ", example=" + name;
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
        values.of(json.schema()).ifPresent(value -> bodies.put("response: all properties", value));
        values.valid(json.schema()).forEach((label, value) -> bodies.put("response: " + label, value));
        return bodies;
    }

    /** The document's own examples, under names that a request can ask for. */
    Map<String, JsonNode> examples(ContractBody json) {
        Map<String, JsonNode> examples = new LinkedHashMap<>();
        Place media = json.place();
        for (String name : media.node().path("examples").propertyNames()) {
            Place example = tree.child(media, "examples", name);
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

    private void withoutExamples(ContractBody json) {
        ObjectNode media = (ObjectNode) served.at(json.place().pointer());
        media.remove("example");
        media.remove("examples");
    }

    private void serve(ContractBody json, String name, JsonNode value) {
        ObjectNode media = (ObjectNode) served.at(json.place().pointer());
        ObjectNode example = media.withObjectProperty("examples").withObjectProperty(name);
        example.set("value", value);
    }
}
