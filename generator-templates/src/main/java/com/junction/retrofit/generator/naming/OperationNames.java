package com.junction.retrofit.generator.naming;

import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.spec.Operation;
import com.junction.retrofit.generator.spec.Parameter;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names the operations of a document. */
public final class OperationNames {
    private final IdentityHashMap<Operation, OperationName> byOperation = new IdentityHashMap<>();
    private final Map<String, Scope> methods = new HashMap<>();

    /** Names the operations in their order. */
    public OperationNames(List<Operation> operations) {
        operations.forEach(operation -> byOperation.put(operation, name(operation)));
    }

    /** Returns the names of one of the operations. */
    public OperationName of(Operation operation) {
        return Objects.requireNonNull(byOperation.get(operation));
    }

    private OperationName name(Operation operation) {
        String group = group(operation.node());
        String method = methods.computeIfAbsent(JavaNames.packagePart(group), part -> Scopes.operations())
                .claim(
                        operation.node(),
                        "another operationId or " + NamingExtension.METHOD,
                        JavaNames.camelCase(method(operation, group)));
        return new OperationName(group, method, placeholders(operation.pathParameters()));
    }

    private static String group(Node operation) {
        Node group = operation.get(NamingExtension.GROUP.key());
        if (!group.items().isEmpty()) {
            return group.items().stream().map(name -> name.value().asText()).collect(Collectors.joining(" "));
        }
        return operation
                .text(NamingExtension.GROUP.key())
                .or(() -> operation.get("tags").items().stream()
                        .map(tag -> tag.value().asText())
                        .findFirst())
                .filter(name -> !name.isBlank())
                .orElse("default");
    }

    private static String method(Operation operation, String group) {
        Optional<String> name = NamingExtension.METHOD.of(operation.node());
        if (name.isPresent()) {
            return name.get();
        }
        String id = operation
                .id()
                .orElse(operation.httpMethod().toLowerCase(Locale.ROOT)
                        + operation.path().key());
        // Ids such as repos/get repeat the group, which the client's accessor already names.
        String withoutGroup = id.replaceFirst("(?i)^" + Pattern.quote(group) + "[/.]", "");
        return withoutGroup.isEmpty() ? id : withoutGroup;
    }

    /** Retrofit allows only ASCII letters, digits, underscores and hyphens. */
    private static Map<String, String> placeholders(List<Parameter> pathParameters) {
        Scope scope = Scopes.placeholders();
        Map<String, String> placeholders = new LinkedHashMap<>();
        for (Parameter parameter : pathParameters) {
            String allowed = parameter.name().replaceAll("[^a-zA-Z0-9_-]", "_");
            placeholders.put(parameter.name(), scope.claim(allowed.matches("[a-zA-Z].*") ? allowed : "p" + allowed));
        }
        return placeholders;
    }
}
