package com.junction.retrofit.generator.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.document.Pointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Decides which class holds the parameters of an operation beside its body. If only one operation sends an object, the
 * class of that object also holds the parameters. If several operations send a body, a new class wraps it.
 */
public final class RequestBodies {
    /** A body among the components, which several operations may refer to. */
    private static final Pattern COMPONENT = Pattern.compile("#/components/requestBodies/([^/]+)/.*");

    private static final Set<MediaKind> CARRIERS = Set.of(MediaKind.JSON, MediaKind.FORM, MediaKind.MULTIPART);

    private final Map<Pointer, List<Operation>> senders = new HashMap<>();
    private final Map<Pointer, Operation> owners = new HashMap<>();

    public RequestBodies(Document document, List<Operation> operations) {
        Map<String, Long> references = document.root().value().findValues("$ref").stream()
                .filter(JsonNode::isTextual)
                .collect(Collectors.groupingBy(JsonNode::asText, Collectors.counting()));
        operations.forEach(operation -> operation
                .body()
                .ifPresent(body -> senders.computeIfAbsent(
                                body.schema().resolved().pointer(), pointer -> new ArrayList<>())
                        .add(operation)));
        operations.stream()
                .filter(operation -> operation
                        .body()
                        .filter(body -> belongsTo(operation, body, references))
                        .isPresent())
                .forEach(operation -> owners.put(pointer(operation), operation));
    }

    private boolean belongsTo(Operation operation, Operation.Body body, Map<String, Long> references) {
        Schema schema = body.schema().essence();
        boolean inline = schema.kind() != Schema.Kind.REFERENCE;
        boolean once = references.getOrDefault(schema.node().text("$ref").orElse(""), 0L) == 1L
                && schema.target().essence().pointer().equals(schema.target().pointer());
        // An optional body cannot hold the parameters, because they must be sent without it too.
        boolean carries = body.required() || operation.otherParameters().isEmpty();
        return carries
                && (inline || once)
                && CARRIERS.contains(body.kind())
                && isObject(body)
                && sendersOf(operation).size() == 1;
    }

    /** Whether the class of the body belongs to the operation and so holds the operation's parameters. */
    public boolean isOwned(Operation operation) {
        return operation.body().isPresent() && operation.equals(owners.get(pointer(operation)));
    }

    /** Whether a separate request object holds the body and the parameters of the operation. */
    public boolean isWrapped(Operation operation) {
        if (operation.body().isEmpty() || isOwned(operation)) {
            return false;
        }
        return !operation.otherParameters().isEmpty()
                || (isShared(operation) && isObject(operation.body().get()));
    }

    /** Returns the component name of a body that several operations send, if it has one. */
    public Optional<String> sharedComponent(Operation operation) {
        Matcher component = COMPONENT.matcher(pointer(operation).text());
        return component.matches() && isShared(operation) ? Optional.of(component.group(1)) : Optional.empty();
    }

    /** Returns the schema of the body if it is a component that only this operation sends. */
    public Optional<Pointer> ownedComponent(Operation operation) {
        return operation
                .body()
                .map(Operation.Body::schema)
                .filter(schema -> schema.essence().kind() == Schema.Kind.REFERENCE && isOwned(operation))
                .map(schema -> schema.target().pointer());
    }

    /** Whether several operations send the same schema as JSON. */
    private boolean isShared(Operation operation) {
        return isJson(operation)
                && sendersOf(operation).stream().filter(RequestBodies::isJson).count() > 1;
    }

    private List<Operation> sendersOf(Operation operation) {
        return senders.getOrDefault(pointer(operation), List.of());
    }

    private static boolean isJson(Operation operation) {
        return operation.body().filter(body -> body.kind() == MediaKind.JSON).isPresent();
    }

    private static boolean isObject(Operation.Body body) {
        return body.schema().resolved().kind() == Schema.Kind.OBJECT;
    }

    private static Pointer pointer(Operation operation) {
        return operation.body().orElseThrow().schema().resolved().pointer();
    }

    /** Whether a schema only describes the fields of one form, so that it is not read or written as JSON. */
    public boolean isForm(Pointer schema) {
        return Optional.ofNullable(owners.get(schema))
                .flatMap(Operation::body)
                .filter(body -> body.kind() == MediaKind.FORM || body.kind() == MediaKind.MULTIPART)
                .isPresent();
    }

    /** Returns the operation that a schema belongs to. */
    public Optional<Operation> owner(Pointer schema) {
        return Optional.ofNullable(owners.get(schema));
    }

    /** Returns the query, header and cookie parameters that the class of a JSON body holds beside its properties. */
    public List<Parameter> parametersOf(Pointer schema) {
        return Optional.ofNullable(owners.get(schema))
                .map(Operation::otherParameters)
                .orElse(List.of());
    }
}
