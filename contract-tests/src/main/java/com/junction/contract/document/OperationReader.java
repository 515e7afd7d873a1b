package com.junction.contract.document;

import com.junction.contract.document.DocumentTree.Place;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the parts of one operation in the document. */
final class OperationReader {
    private static final Set<String> PARAMETER_PLACES = Set.of("path", "query", "header");

    private final DocumentTree tree;
    private final String path;
    private final String method;
    private final Place item;
    private final Place operation;

    OperationReader(DocumentTree tree, String path, String method) {
        this.tree = tree;
        this.path = path;
        this.method = method;
        this.item = tree.child(tree.root(), "paths", path);
        this.operation = tree.child(item, method);
    }

    ContractOperation read(List<SecurityRequirement> security) {
        Set<String> declared = new TreeSet<>();
        security.forEach(requirement -> requirement.keySet().forEach(scheme -> header(scheme, declared)));
        Set<String> foreign = new TreeSet<>();
        tree.child(tree.root(), "components", "securitySchemes")
                .node()
                .propertyNames()
                .forEach(scheme -> header(scheme, foreign));
        foreign.removeAll(declared);
        return new ContractOperation(
                method.toUpperCase(Locale.ROOT),
                path,
                operation.pointer(),
                parameters(),
                json(tree.child(operation, "requestBody", "content")),
                responses(),
                declared,
                foreign);
    }

    private void header(String schemeName, Set<String> headers) {
        var scheme = tree.child(tree.root(), "components", "securitySchemes", schemeName)
                .node();
        String type = scheme.path("type").asString("");
        if (type.equals("apiKey") && scheme.path("in").asString("").equals("header")) {
            headers.add(scheme.path("name").asString("").toLowerCase(Locale.ROOT));
        } else if (!type.equals("apiKey")) {
            headers.add("authorization");
        }
    }

    private List<ContractParameter> parameters() {
        Map<String, ContractParameter> parameters = new LinkedHashMap<>();
        for (Place owner : List.of(item, operation)) {
            int count = owner.node().path("parameters").size();
            for (int i = 0; i < count; i++) {
                Place parameter = tree.child(owner, "parameters", String.valueOf(i));
                String in = parameter.node().path("in").asString("");
                String name = parameter.node().path("name").asString("");
                if (PARAMETER_PLACES.contains(in)) {
                    parameters.put(
                            in + " " + name,
                            new ContractParameter(
                                    name,
                                    in,
                                    parameter.node().path("required").asBoolean(false),
                                    tree.child(parameter, "schema")));
                }
            }
        }
        return List.copyOf(parameters.values());
    }

    private List<ContractResponse> responses() {
        List<ContractResponse> responses = new ArrayList<>();
        Place all = tree.child(operation, "responses");
        for (String code : all.node().propertyNames()) {
            Place response = tree.child(all, code);
            Place content = tree.child(response, "content");
            responses.add(new ContractResponse(
                    code,
                    response.pointer(),
                    List.copyOf(content.node().propertyNames()),
                    json(content),
                    requiredHeaders(response)));
        }
        return responses;
    }

    private List<String> requiredHeaders(Place response) {
        Place headers = tree.child(response, "headers");
        return headers.node().propertyNames().stream()
                .filter(name ->
                        tree.child(headers, name).node().path("required").asBoolean(false))
                .toList();
    }

    private Optional<ContractBody> json(Place content) {
        return content.node().propertyNames().stream()
                .filter(type -> type.matches("(?i)application/([^;]+\\+)?json(;.*)?"))
                .findFirst()
                .map(type -> new ContractBody(type, tree.child(content, type), tree.child(content, type, "schema")));
    }
}
