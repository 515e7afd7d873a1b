package com.junction.retrofit.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.document.Pointer;
import com.junction.retrofit.generator.java.JavaNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Knows the objects that only one operation's body uses: they belong to that operation, and carry its other parameters.
 */
final class RequestBodies {
    private final GeneratorOptions options;
    private final Map<Pointer, Operation> owners = new HashMap<>();

    RequestBodies(Document document, GeneratorOptions options, List<Operation> operations) {
        this.options = options;
        Map<String, Long> references = document.root().value().findValues("$ref").stream()
                .filter(JsonNode::isTextual)
                .collect(Collectors.groupingBy(JsonNode::asText, Collectors.counting()));
        for (Operation operation : operations) {
            operation.body().ifPresent(body -> {
                Schema schema = body.schema().essence();
                boolean inline = schema.kind() != Schema.Kind.REFERENCE;
                boolean once =
                        references.getOrDefault(schema.node().text("$ref").orElse(""), 0L) == 1L
                                && schema.target()
                                        .essence()
                                        .pointer()
                                        .equals(schema.target().pointer());
                // A body that may be left out cannot carry what must be sent without it.
                boolean carries = body.required() || operation.otherParameters().isEmpty();
                if (carries && (inline || once) && schema.resolved().kind() == Schema.Kind.OBJECT) {
                    owners.put(schema.resolved().pointer(), operation);
                }
            });
        }
    }

    /** The package of request objects of the operation's group. */
    String requestsPackage(Operation operation) {
        return options.groupPackage(JavaNames.packagePart(operation.group())) + ".requests";
    }

    /** Whether the body's class can carry the parameters of its operation. */
    boolean isOwned(Operation.Body body) {
        return owners.containsKey(body.schema().resolved().pointer());
    }

    /** Whether a schema only describes the fields of one form: then it is no JSON. */
    boolean isForm(Pointer schema) {
        return Optional.ofNullable(owners.get(schema))
                .flatMap(Operation::body)
                .filter(body -> body.kind() == MediaKind.FORM || body.kind() == MediaKind.MULTIPART)
                .isPresent();
    }

    /** The package of a schema that belongs to an operation. */
    Optional<String> packageOf(Pointer schema) {
        return Optional.ofNullable(owners.get(schema)).map(this::requestsPackage);
    }

    /** The query, header and cookie parameters that the class of a JSON body carries beside its properties. */
    List<Parameter> parametersOf(Pointer schema) {
        return Optional.ofNullable(owners.get(schema))
                .map(Operation::otherParameters)
                .orElse(List.of());
    }
}
