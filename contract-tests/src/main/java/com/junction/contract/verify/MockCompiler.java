package com.junction.contract.verify;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.DocumentTree;
import com.junction.contract.document.DocumentTree.Place;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Which schemas Prism's validator (Ajv 8) can compile. It says nothing of one that it cannot, and takes every request.
 * {@code nullable} beside no {@code type} is such, and what OpenAPI 3.1 documents kept of 3.0.
 */
final class MockCompiler {
    private final DocumentTree tree;
    private final boolean version30;
    private final Map<String, Boolean> understood = new ConcurrentHashMap<>();

    MockCompiler(Contract contract) {
        this.tree = contract.tree();
        this.version30 = contract.root().path("openapi").asString("").startsWith("3.0");
    }

    /** Whether it checks requests of an operation as the document means it: it compiles all parameters as one. */
    boolean understandsRequestsOf(ContractOperation operation) {
        return understood.computeIfAbsent(
                operation.name(), name -> schemas(operation).allMatch(schema -> compiles(schema, new HashSet<>())));
    }

    private static Stream<Place> schemas(ContractOperation operation) {
        return Stream.concat(
                operation.parameters().stream().map(parameter -> parameter.schema()),
                operation.body().stream().map(body -> body.schema()));
    }

    private boolean compiles(Place place, Set<String> seen) {
        Place schema = tree.follow(place);
        JsonNode node = schema.node();
        if (!seen.add(schema.pointer())) {
            return true;
        }
        boolean kept30 = node.path("exclusiveMinimum").isBoolean()
                || node.path("exclusiveMaximum").isBoolean();
        boolean withoutType = node.path("nullable").isBoolean() && !node.has("type");
        boolean ownKeywords = !withoutType && (version30 || !kept30);
        return ownKeywords
                && (node.isObject() ? node.propertyNames().stream() : indices(node))
                        .filter(name -> node.path(name).isContainer() || node.isArray())
                        .allMatch(name -> compiles(tree.child(schema, name), seen));
    }

    private static Stream<String> indices(JsonNode array) {
        return Stream.iterate(0, i -> i < array.size(), i -> i + 1).map(String::valueOf);
    }
}
