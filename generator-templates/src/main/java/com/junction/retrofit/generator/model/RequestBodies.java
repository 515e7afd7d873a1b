package com.junction.retrofit.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.java.JavaNames;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Knows the component schemas that only one operation's body uses: they belong to that operation. */
final class RequestBodies {
    private final GeneratorOptions options;
    private final Map<String, Operation> ownerByComponent = new HashMap<>();
    private final Map<String, List<Parameter>> parametersByClass = new HashMap<>();

    RequestBodies(Document document, GeneratorOptions options, List<Operation> operations) {
        this.options = options;
        Map<String, Long> references =
                Json.mapper().<JsonNode>valueToTree(document.openApi()).findValuesAsText("$ref").stream()
                        .collect(Collectors.groupingBy(reference -> reference, Collectors.counting()));
        for (Operation operation : operations) {
            operation.body().flatMap(body -> Schemas.reference(body.schema())).ifPresent(component -> {
                if (references.getOrDefault("#/components/schemas/" + component, 0L) == 1L) {
                    ownerByComponent.put(component, operation);
                    parametersByClass.put(
                            requestsPackage(operation) + "." + JavaNames.className(component),
                            operation.otherParameters());
                }
            });
        }
    }

    /** The package of request objects of the operation's group. */
    String requestsPackage(Operation operation) {
        return options.groupPackage(JavaNames.packagePart(operation.group())) + ".requests";
    }

    /** Whether the component's class can carry the parameters of its only operation. */
    boolean isOwned(String component) {
        return ownerByComponent.containsKey(component);
    }

    /** The package of a component that belongs to an operation. */
    Optional<String> packageOf(String component) {
        return Optional.ofNullable(ownerByComponent.get(component)).map(this::requestsPackage);
    }

    /** The query and header parameters that a class carries beside its JSON properties. */
    List<Parameter> parametersOf(TypePlace place) {
        return parametersByClass.getOrDefault(place.packageName() + "." + place.className(), List.of());
    }
}
