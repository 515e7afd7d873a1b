package com.junction.retrofit.generator.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.document.Pointer;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.naming.JavaNames;
import com.junction.retrofit.generator.naming.TypePlace;
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
 * Decides what carries the parameters of an operation beside its body. The class of an object that only one operation
 * sends belongs to that operation and carries its parameters; a body that several operations send is wrapped.
 */
public final class RequestBodies {
    /** A body among the components, which several operations may refer to. */
    private static final Pattern COMPONENT = Pattern.compile("#/components/requestBodies/([^/]+)/.*");

    private static final Set<MediaKind> CARRIERS = Set.of(MediaKind.JSON, MediaKind.FORM, MediaKind.MULTIPART);

    private final GeneratorOptions options;
    private final Map<Pointer, List<Operation>> senders = new HashMap<>();
    private final Map<Pointer, Operation> owners = new HashMap<>();

    public RequestBodies(Document document, GeneratorOptions options, List<Operation> operations) {
        this.options = options;
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
        // A body that may be left out cannot carry what must be sent without it.
        boolean carries = body.required() || operation.otherParameters().isEmpty();
        return carries
                && (inline || once)
                && CARRIERS.contains(body.kind())
                && isObject(body)
                && sendersOf(operation).size() == 1;
    }

    /** The package of request objects of the operation's group. */
    public String requestsPackage(Operation operation) {
        return options.groupPackage(JavaNames.packagePart(operation.group())) + ".requests";
    }

    /** Whether the class of the body belongs to the operation: then it carries the operation's parameters. */
    public boolean isOwned(Operation operation) {
        return operation.body().isPresent() && operation.equals(owners.get(pointer(operation)));
    }

    /** Whether a request object of its own holds the body and the parameters of the operation. */
    public boolean isWrapped(Operation operation) {
        if (operation.body().isEmpty() || isOwned(operation)) {
            return false;
        }
        return !operation.otherParameters().isEmpty()
                || (isShared(operation) && isObject(operation.body().get()));
    }

    /** Where the class of a body stands that no reference names, and no operation owns. */
    public TypePlace place(Operation operation) {
        Matcher component = COMPONENT.matcher(pointer(operation).text());
        return component.matches() && isShared(operation)
                ? new TypePlace(options.typesPackage(), JavaNames.pascalCase(component.group(1)))
                : new TypePlace(requestsPackage(operation), operation.requestName() + "Body");
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

    /** Whether a schema only describes the fields of one form: then it is no JSON. */
    public boolean isForm(Pointer schema) {
        return Optional.ofNullable(owners.get(schema))
                .flatMap(Operation::body)
                .filter(body -> body.kind() == MediaKind.FORM || body.kind() == MediaKind.MULTIPART)
                .isPresent();
    }

    /** The package of a schema that belongs to an operation. */
    public Optional<String> packageOf(Pointer schema) {
        return Optional.ofNullable(owners.get(schema)).map(this::requestsPackage);
    }

    /** The query, header and cookie parameters that the class of a JSON body carries beside its properties. */
    public List<Parameter> parametersOf(Pointer schema) {
        return Optional.ofNullable(owners.get(schema))
                .map(Operation::otherParameters)
                .orElse(List.of());
    }
}
