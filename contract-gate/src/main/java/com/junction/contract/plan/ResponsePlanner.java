package com.junction.contract.plan;

import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.document.SchemaView;
import com.junction.contract.plan.values.PlannedValues;
import com.junction.contract.plan.values.Variant;
import com.junction.contract.prism.Preference;
import com.junction.contract.prism.ServedDocument;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.tree.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Plans the bodies of responses, and adds them to the document that the mock serves. */
final class ResponsePlanner {
    static final String FIRST = "first";

    private final JsonSchemas schemas;
    private final PlannedValues values;
    private final Selection selection;
    private final ServedDocument served;
    private final Set<String> problems = new LinkedHashSet<>();
    private final Set<String> prepared = new HashSet<>();
    private final Map<String, Map<JsonNode, String>> names = new HashMap<>();

    ResponsePlanner(JsonSchemas schemas, PlannedValues values, Selection selection, ServedDocument served) {
        this.schemas = schemas;
        this.values = values;
        this.selection = selection;
        this.served = served;
    }

    /**
     * A response that the mock is asked for.
     *
     * @param label describes its body in the name of a case
     */
    record Response(CaseKind kind, String label, Preference preference) {}

    /** What is wrong with the examples of the document. */
    Set<String> problems() {
        return problems;
    }

    /** Asks for a response with a valid body. Without it, the mock may answer with an invalid example. */
    Preference first(ContractResponse response) {
        Preference any = Preference.status(Integer.parseInt(response.code()));
        return response.json()
                .filter(json -> !bodies(json).isEmpty())
                .map(json -> any.example(FIRST))
                .orElse(any);
    }

    /** The first valid body, one that the mock generates, the document's examples, and values of the schema. */
    List<Response> plan(ContractResponse response, ContractOperation operation) {
        Preference any = Preference.status(Integer.parseInt(response.code()));
        if (response.json().isEmpty()) {
            return List.of(new Response(CaseKind.VALID, "", any));
        }
        ContractBody json = response.json().get();
        List<Variant> bodies = bodies(json);
        if (bodies.isEmpty()) {
            problems.add("#" + json.schema().pointer() + ": no valid body is known for it; give it an example");
            return List.of();
        }
        // Several operations may share a response, and each adds its own bodies.
        if (prepared.add(json.place().pointer())) {
            served.removeExamples(json);
        }
        served.addExample(json, FIRST, bodies.get(0).value());
        List<Response> planned = new ArrayList<>();
        planned.add(new Response(CaseKind.VALID, "", any.example(FIRST)));
        if (json.schema().node().isObject()) {
            planned.add(new Response(CaseKind.VALID, "dynamic", any.dynamic()));
        }
        planned.addAll(selected(CaseKind.VALID, bodies, response, operation));
        if (response.code().startsWith("2")) {
            List<Variant> later = values.later(json.schema()).stream()
                    .map(variant -> variant.as("later: " + variant.label(), "later " + variant.origin()))
                    .toList();
            planned.addAll(selected(CaseKind.LATER, later, response, operation));
        }
        return planned;
    }

    private List<Response> selected(
            CaseKind kind, List<Variant> bodies, ContractResponse response, ContractOperation operation) {
        ContractBody json = response.json().orElseThrow();
        Preference any = Preference.status(Integer.parseInt(response.code()));
        String what = " " + response.code() + kind;
        return selection.of(bodies, each -> List.of(each.origin()), Variant::isWanted, operation, what).stream()
                .map(body -> new Response(kind, body.label(), any.example(serve(json, body.value()))))
                .toList();
    }

    /** The document's valid examples, then the values planned from the schema. */
    private List<Variant> bodies(ContractBody json) {
        List<Variant> bodies = new ArrayList<>();
        String at = "#" + json.place().pointer();
        DocumentedExamples.of(json).forEach((name, value) -> {
            String label = name.equals(DocumentedExamples.UNNAMED) ? "documented example" : "example " + name;
            // An invalid example is a problem that another check reports.
            if (!isOfDescribedType(value, json.schema())) {
                problems.add(at + " " + label + ": it is not an object, although its schema describes one");
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

    /** A schema with properties but without a type allows any text, although it describes an object. */
    private boolean isOfDescribedType(JsonNode value, Place schema) {
        return value.isContainer() || value.isNull() || !new SchemaView(schema).isObject();
    }

    /** Adds a body to the served document, and returns the name of its example. */
    private String serve(ContractBody json, JsonNode value) {
        Map<JsonNode, String> known = names.computeIfAbsent(json.place().pointer(), place -> new HashMap<>());
        return known.computeIfAbsent(value, body -> {
            String name = "planned-" + (known.size() + 1);
            served.addExample(json, name, body);
            return name;
        });
    }
}
