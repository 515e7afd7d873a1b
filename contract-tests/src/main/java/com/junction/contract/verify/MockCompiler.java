package com.junction.contract.verify;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.DocumentTree;
import com.junction.contract.document.DocumentTree.Place;
import com.junction.contract.document.SchemaTypes;
import java.util.Map;
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
                operation.name(),
                name -> schemas(operation)
                        .flatMap(schema -> SchemaTypes.reachable(tree, schema).stream())
                        .allMatch(place -> compiles(place.node())));
    }

    private static Stream<Place> schemas(ContractOperation operation) {
        return Stream.concat(
                operation.parameters().stream().map(parameter -> parameter.schema()),
                operation.body().stream().map(body -> body.schema()));
    }

    private boolean compiles(JsonNode schema) {
        boolean withoutType = schema.path("nullable").isBoolean() && !schema.has("type");
        boolean kept30 = schema.path("exclusiveMinimum").isBoolean()
                || schema.path("exclusiveMaximum").isBoolean();
        return !withoutType && (version30 || !kept30);
    }
}
