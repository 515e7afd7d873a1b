package com.junction.contract.plan;

import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.document.SchemaView;
import com.junction.contract.plan.values.PlannedValues;
import com.junction.contract.plan.values.Variant;
import com.junction.contract.schema.JsonSchemas;
import com.junction.document.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Plans the bodies of responses, and puts them into the document that a mock serves. */
final class ResponsePlanner {
    static final String FIRST = "first";
    private static final String DOCUMENTED = "documented";

    private final JsonSchemas schemas;
    private final PlannedValues values;
    private final Selection selection;
    private final ObjectNode served;
    private final Set<String> faults = new LinkedHashSet<>();
    private final Set<String> prepared = new HashSet<>();
    private final Map<String, Map<JsonNode, String>> names = new HashMap<>();

    ResponsePlanner(JsonSchemas schemas, PlannedValues values, Selection selection, ObjectNode served) {
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
        List<Variant> bodies = bodies(json);
        if (bodies.isEmpty()) {
            faults.add("#" + json.schema().pointer() + ": no valid body is known for it; give it an example");
            return List.of();
        }
        withoutExamples(json);
        serve(json, FIRST, bodies.get(0).value());
        List<Body> planned = new ArrayList<>();
        planned.add(new Body(CaseKind.VALID, "", example(FIRST)));
        if (json.schema().node().isObject()) {
            planned.add(new Body(CaseKind.VALID, "dynamic", ", dynamic=true"));
        }
        String what = " " + response.code();
        addAll(CaseKind.VALID, bodies, json, operation, what, planned);
        if (response.code().startsWith("2")) {
            List<Variant> later = values.later(json.schema()).stream()
                    .map(variant -> variant.as("later: " + variant.label(), "later " + variant.origin()))
                    .toList();
            addAll(CaseKind.LATER, later, json, operation, what, planned);
        }
        return planned;
    }

    private void addAll(
            CaseKind kind,
            List<Variant> bodies,
            ContractBody json,
            ContractOperation operation,
            String what,
            List<Body> planned) {
        for (Variant body :
                selection.of(bodies, each -> List.of(each.origin()), Variant::isWanted, operation, what + kind)) {
            String name = serve(json, body.value());
            planned.add(new Body(kind, body.label(), example(name)));
        }
    }

    private static String example(String name) {
        return ", example=" + name;
    }

    /** What is answered: the document's examples, then what is planned. */
    private List<Variant> bodies(ContractBody json) {
        List<Variant> bodies = new ArrayList<>();
        String at = "#" + json.place().pointer();
        examples(json).forEach((name, value) -> {
            String label = name.equals(DOCUMENTED) ? "documented example" : "example " + name;
            // One that is not valid is a fault of the document, and another check says so.
            if (!isOfDescribedType(value, json.schema())) {
                faults.add(at + " " + label + ": it is not an object, although its schema describes one");
            } else if (schemas.validate(value, json.schema()).isEmpty()) {
                bodies.add(Variant.of(label, at + " " + label, value));
            }
        });
        values.of(json.schema())
                .ifPresent(value -> bodies.add(Variant.of("response: all properties", at + " all", value)));
        Stream.of(values.valid(json.schema()), values.combined(json.schema()))
                .flatMap(List::stream)
                .forEach(variant -> bodies.add(variant.as("response: " + variant.label(), variant.origin())));
        return bodies;
    }

    /** Any text is valid by a schema that has properties and no type, but it is not what the schema describes. */
    private boolean isOfDescribedType(JsonNode value, Place schema) {
        return value.isContainer() || value.isNull() || !new SchemaView(schema).isObject();
    }

    /** The document's own examples, under names that a request can ask for. */
    Map<String, JsonNode> examples(ContractBody json) {
        Map<String, JsonNode> examples = new LinkedHashMap<>();
        Place media = json.place();
        for (String name : media.node().path("examples").propertyNames()) {
            Place example = media.child("examples", name);
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

    /** Several operations may share a response, and each plans bodies of its own for it. */
    private void withoutExamples(ContractBody json) {
        if (prepared.add(json.place().pointer())) {
            ObjectNode media = (ObjectNode) served.at(json.place().pointer());
            media.remove("example");
            media.remove("examples");
        }
    }

    private String serve(ContractBody json, JsonNode value) {
        Map<JsonNode, String> known = names.computeIfAbsent(json.place().pointer(), place -> new HashMap<>());
        return known.computeIfAbsent(value, body -> {
            String name = "planned-" + (known.size() + 1);
            serve(json, name, body);
            return name;
        });
    }

    private void serve(ContractBody json, String name, JsonNode value) {
        ObjectNode media = (ObjectNode) served.at(json.place().pointer());
        ObjectNode example = media.withObjectProperty("examples").withObjectProperty(name);
        example.set("value", value);
    }
}
