package com.junction.contract.links;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.tree.Place;
import com.junction.document.PercentEncoding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the links of a document (OpenAPI, Link Object). */
final class DeclaredLinks {
    private final Contract contract;
    private final List<String> problems = new ArrayList<>();

    DeclaredLinks(Contract contract) {
        this.contract = contract;
    }

    /** The problems of links that are not followed. */
    List<String> problems() {
        return problems;
    }

    List<Link> read() {
        List<Link> links = new ArrayList<>();
        for (ContractOperation from : contract.operations()) {
            for (ContractResponse response : from.responses()) {
                Place all = contract.tree().at(response.pointer()).child("links");
                for (String name : all.node().propertyNames()) {
                    Place declared = all.raw(name);
                    try {
                        links.add(link(from, response, declared.follow()));
                    } catch (IllegalArgumentException e) {
                        problems.add("#" + declared.pointer() + ": the link is not followed: " + e.getMessage());
                    }
                }
            }
        }
        return links;
    }

    private Link link(ContractOperation from, ContractResponse response, Place declared) {
        ContractOperation to = target(declared.node());
        Map<String, List<RuntimeExpression>> values = new LinkedHashMap<>();
        JsonNode parameters = declared.node().path("parameters");
        for (String name : parameters.propertyNames()) {
            ContractParameter parameter = parameter(to, name)
                    .orElseThrow(() -> new IllegalArgumentException(to.name() + " has no parameter " + name));
            values.put(parameter.key(), List.of(RuntimeExpression.parse(parameters.path(name))));
        }
        if (declared.node().has("requestBody")) {
            values.put(
                    Link.BODY, List.of(RuntimeExpression.parse(declared.node().path("requestBody"))));
        }
        return new Link(from, response.code(), to, values, true);
    }

    private ContractOperation target(JsonNode declared) {
        String id = declared.path("operationId").asString("");
        String reference = declared.path("operationRef").asString("");
        return contract.operations().stream()
                .filter(operation -> id.isEmpty()
                        ? PercentEncoding.decode(reference).equals("#" + operation.pointer())
                        : id.equals(operationId(operation)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        id.isEmpty()
                                ? "operationRef " + reference + " leads to no operation"
                                : "no operation has the operationId " + id));
    }

    private String operationId(ContractOperation operation) {
        return contract.tree()
                .at(operation.pointer())
                .node()
                .path("operationId")
                .asString("");
    }

    /** A name may begin with the place of the parameter, such as {@code path.id}. */
    private static Optional<ContractParameter> parameter(ContractOperation operation, String name) {
        return operation.parameters().stream()
                .filter(parameter ->
                        name.equals(parameter.name()) || name.equals(parameter.in() + "." + parameter.name()))
                .findFirst();
    }
}
