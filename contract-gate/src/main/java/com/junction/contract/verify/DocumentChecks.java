package com.junction.contract.verify;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.document.SchemaTraversal;
import com.junction.contract.document.SchemaView;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.JsonText;
import com.junction.contract.schema.LimitReachedException;
import com.junction.contract.schema.Violation;
import com.junction.contract.tree.Direction;
import com.junction.contract.tree.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Finds the examples and defaults of a document that are not valid by their own schemas. */
final class DocumentChecks {
    static final String EXAMPLES = "example_conformance";
    static final String QUESTION = "are the document's examples valid by their schemas?";

    private final JsonSchemas schemas;
    private final DisabledChecks disabled;
    private final SchemaTraversal traversal = new SchemaTraversal(SchemaView::subschemas);
    private final Set<String> seen = new HashSet<>();
    private final List<Violation> violations = new ArrayList<>();

    private DocumentChecks(JsonSchemas schemas, DisabledChecks disabled) {
        this.schemas = schemas;
        this.disabled = disabled;
    }

    /** Returns each violation of a document once, unless its check is disabled for the operation. */
    static List<Violation> violations(Contract contract, JsonSchemas schemas, DisabledChecks disabled) {
        DocumentChecks checks = new DocumentChecks(schemas, disabled);
        contract.operations().forEach(checks::check);
        return checks.violations;
    }

    private void check(ContractOperation operation) {
        for (ContractParameter parameter : operation.parameters()) {
            checkParameter(parameter, operation);
        }
        operation.body().ifPresent(body -> checkBody(body, operation));
        operation.responses().stream()
                .map(ContractResponse::json)
                .flatMap(java.util.Optional::stream)
                .forEach(body -> checkBody(body, operation));
    }

    private void checkParameter(ContractParameter parameter, ContractOperation operation) {
        Place place = parameter.place();
        Place content = place.child("content");
        Stream<Place> owners = parameter.json()
                ? content.node().propertyNames().stream().limit(1).map(content::child)
                : Stream.of(place);
        owners.forEach(owner -> {
            checkWritten(owner, "example", parameter, operation);
            for (String name : owner.node().path("examples").propertyNames()) {
                checkWritten(owner.child("examples", name), "value", parameter, operation);
            }
        });
        checkSchema(parameter.schema(), operation);
    }

    /**
     * The example of a parameter may be written as in a URL (OpenAPI 3.1, Parameter Object, "example": "match the
     * specified schema and encoding properties"), where numbers and lists are texts.
     */
    private void checkWritten(Place owner, String keyword, ContractParameter parameter, ContractOperation operation) {
        JsonNode value = owner.child(keyword).node();
        Set<String> types = SchemaView.of(parameter.schema()).types();
        boolean isWrittenList = value.isString() && (types.contains("array") || types.contains("object"));
        JsonNode retyped = value.isString()
                ? JsonText.parse(value.asString())
                : JsonNodeFactory.instance.stringNode(value.toString());
        boolean isWritten = !value.isContainer()
                && !parameter.json()
                && (isWrittenList || (retyped != null && isValid(retyped, parameter.schema())));
        if (!isWritten) {
            checkValue(owner, keyword, parameter.schema(), EXAMPLES, operation);
        }
    }

    private boolean isValid(JsonNode value, Place schema) {
        try {
            return schemas.validate(value, schema).isEmpty();
        } catch (LimitReachedException e) {
            return false;
        }
    }

    private void checkBody(ContractBody body, ContractOperation operation) {
        Place media = body.place();
        checkValue(media, "example", body.schema(), EXAMPLES, operation);
        for (String name : media.node().path("examples").propertyNames()) {
            checkValue(media.child("examples", name), "value", body.schema(), EXAMPLES, operation);
        }
        checkSchema(body.schema(), operation);
    }

    /** A value that a schema shows may be for either direction. */
    private void checkSchema(Place root, ContractOperation operation) {
        for (SchemaView schema : traversal.visit(root.in(Direction.EITHER))) {
            Place place = schema.place();
            checkValue(place, "example", place, EXAMPLES, operation);
            checkValue(place, "default", place, DefaultConformance.NAME, operation);
            for (int i = 0; i < place.node().path("examples").size(); i++) {
                checkValue(place.child("examples"), String.valueOf(i), place, EXAMPLES, operation);
            }
        }
    }

    private void checkValue(Place owner, String keyword, Place schema, String check, ContractOperation operation) {
        Place shown = owner.child(keyword);
        JsonNode value = shown.node();
        boolean enabled = !disabled.contains(check, operation.name());
        if (value.isMissingNode() || !enabled || !seen.add(check + " " + shown.pointer())) {
            return;
        }
        try {
            schemas.validate(value, schema).stream()
                    .findFirst()
                    .ifPresent(finding -> violations.add(
                            new Violation(finding.rule(), finding.message(), finding.instance(), shown.pointer())
                                    .foundBy(check)));
        } catch (LimitReachedException e) {
            violations.add(new Violation("limit", String.valueOf(e.getMessage()), shown.pointer()).foundBy(check));
        }
    }
}
