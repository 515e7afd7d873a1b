package com.junction.contract.plan;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.plan.DocumentedExamples.Shown;
import com.junction.contract.plan.given.GivenValues;
import com.junction.contract.plan.sample.UnplannableException;
import com.junction.contract.plan.values.PlannedValues;
import com.junction.contract.plan.values.Variant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Values that can be sent as the bodies of requests. */
final class RequestBodies {
    private final PlannedValues values;
    private final GivenValues given;
    private final Set<String> problems = new LinkedHashSet<>();
    private final Map<ContractOperation, List<Shown>> examples = new HashMap<>();

    RequestBodies(PlannedValues values, GivenValues given) {
        this.values = values;
        this.given = given;
    }

    /** The properties that forms require but do not describe, and the examples that are not read. */
    Set<String> problems() {
        return problems;
    }

    /**
     * A valid body; null if the operation has none.
     *
     * @throws UnplannableException if a required body has no known value
     */
    @Nullable
    JsonNode first(ContractOperation operation) {
        if (operation.body().isEmpty()) {
            return null;
        }
        ContractBody body = operation.body().get();
        Optional<JsonNode> shown = given.body(operation)
                .or(() -> examples(operation).stream().map(Shown::value).findFirst());
        shown.ifPresent(value -> values.show(body.schema(), value));
        Optional<JsonNode> value = shown.or(() -> values.of(body.schema()));
        if (value.isEmpty() && operation.bodyRequired()) {
            throw new UnplannableException(
                    "no valid request body is known (#" + body.schema().pointer() + "); give it an example");
        }
        return value.map(each -> withoutUndescribed(body, each)).orElse(null);
    }

    /** Whether the user gave the body of an operation. */
    boolean isGiven(ContractOperation operation) {
        return given.body(operation).isPresent();
    }

    /** The valid examples of a request body that a client can send. */
    List<Shown> examples(ContractOperation operation) {
        return examples.computeIfAbsent(operation, this::findExamples);
    }

    private List<Shown> findExamples(ContractOperation operation) {
        problems.addAll(DocumentedExamples.notRead(operation));
        return operation.body().stream()
                .flatMap(body -> DocumentedExamples.ofRequest(body).stream()
                        .map(example -> new Shown(example.label(), sendable(body, example)))
                        .filter(example ->
                                isSendable(body, example.value()) && values.isValid(example.value(), body.schema())))
                .toList();
    }

    /** An example without {@code readOnly} properties, and without fields that a form does not describe. */
    private JsonNode sendable(ContractBody body, Shown example) {
        JsonNode value = values.sendable(example.value(), body.schema());
        Set<String> described = values.described(body.schema());
        if (!body.kind().isForm() || described.isEmpty() || !(value instanceof ObjectNode fields)) {
            return value;
        }
        ObjectNode copy = fields.objectNode().setAll(fields);
        if (copy.propertyNames().retainAll(described)) {
            problems.add("#" + body.place().pointer() + ": the " + example.label()
                    + " has fields that the form does not describe; they are not sent");
        }
        return copy;
    }

    /** Valid bodies, which may have properties that a form does not describe. */
    List<Variant> valid(ContractOperation operation) {
        List<Variant> bodies = new ArrayList<>();
        Set<JsonNode> shown = new HashSet<>();
        for (Shown example : examples(operation)) {
            shown.add(example.value());
            String origin = "body " + operation.name() + " " + example.label();
            bodies.add(Variant.of(example.label(), origin, example.value()));
        }
        operation.body().filter(body -> body.kind() != BodyKind.TEXT).ifPresent(body -> {
            values.of(body.schema())
                    .filter(value -> !shown.contains(value))
                    .ifPresent(value -> bodies.add(Variant.of("all properties", "body " + operation.name(), value)));
            values.valid(body.schema()).stream()
                    .filter(variant -> variant.fits(value -> isSendable(body, value) && !shown.contains(value)))
                    .forEach(variant -> bodies.add(variant.as(variant.label(), "body " + variant.origin())));
            values.combined(body.schema()).stream()
                    .filter(variant -> variant.fits(value -> isSendable(body, value)))
                    .forEach(bodies::add);
        });
        return bodies;
    }

    /** The value of a form's described fields: a client cannot send a field that the form only requires. */
    JsonNode withoutUndescribed(ContractBody body, JsonNode value) {
        Set<String> names = body.kind().isForm() ? values.undescribed(body.schema()) : Set.of();
        if (names.isEmpty() || !(value instanceof ObjectNode fields)) {
            return value;
        }
        problems.add("#" + body.schema().pointer() + ": requires " + String.join(", ", names)
                + ", but does not describe it; it is not sent. Describe it in the properties of the schema.");
        ObjectNode copy = fields.objectNode().setAll(fields);
        return copy.remove(names);
    }

    /** Clients send a null body as no body, and a form cannot express null or an empty list. */
    private static boolean isSendable(ContractBody body, JsonNode value) {
        if (!body.kind().isForm()) {
            return !value.isNull() && (body.kind() == BodyKind.JSON || value.isString());
        }
        return value.isObject() && !value.isEmpty() && value.valueStream().allMatch(RequestBodies::isField);
    }

    /** Each item of a list is a field, so it cannot be null; an object is sent as JSON, which has null. */
    private static boolean isField(JsonNode value) {
        boolean withoutText = value.isNull() || (value.isContainer() && value.isEmpty());
        return !withoutText && (!value.isArray() || value.valueStream().noneMatch(JsonNode::isNull));
    }
}
