package com.junction.contract.resource;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.Plan;
import com.junction.contract.replay.Exchange;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives a request the version of the resource that it changes: the entity tag in {@code If-Match} (RFC 9110, section
 * 13.1.1), or a version in its body.
 */
public final class Versions {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> OF_BODIES = Set.of(
            "version", "revision", "rev", "_rev", "etag", "lockVersion", "lock_version", "rowVersion", "row_version");

    private final ValidCases cases;
    private final Sender sender;

    /** The operations that read, by their paths. */
    private final Map<String, ContractOperation> readers = new HashMap<>();

    /** @param sender reads the current versions */
    public Versions(Plan plan, ValidCases cases, Sender sender) {
        this.cases = cases;
        this.sender = sender;
        plan.contract().operations().stream()
                .filter(operation -> operation.method().equals("GET"))
                .forEach(operation -> readers.putIfAbsent(operation.path(), operation));
    }

    static boolean isPrecondition(ContractParameter parameter) {
        return parameter.in().equals("header") && parameter.name().equalsIgnoreCase("If-Match");
    }

    /** The key of the parameter that takes an entity tag, if the operation has one. */
    private static Optional<String> precondition(Case planned) {
        return planned.operation().parameters().stream()
                .filter(Versions::isPrecondition)
                .map(ContractParameter::key)
                .findFirst();
    }

    /** Returns the case with the current version, if it has the planned one and the server tells another. */
    public Case current(Case planned) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        if (RealResources.isRead(planned.operation().method()) || !hasVersion(planned)) {
            return planned;
        }
        Optional<Exchange> read = read(planned);
        precondition(planned)
                .filter(key -> cases.isFirst(planned, key))
                .ifPresent(key -> read.flatMap(Exchange::answer)
                        .map(answer -> answer.headers().get("ETag"))
                        .ifPresent(tag -> values.put(key, JSON.stringNode(tag))));
        for (String name : OF_BODIES) {
            String target = "body#/" + name;
            if (cases.isFirst(planned, target)) {
                read.flatMap(Exchange::answer)
                        .map(answer -> answer.json())
                        .map(body -> body.path(name))
                        .filter(version -> version.isValueNode() && !version.isNull())
                        .ifPresent(version -> values.put(target, version));
            }
        }
        return Bodies.with(planned, values);
    }

    /** Whether requests like this one have a version that the server compares. */
    boolean hasVersion(Case planned) {
        return precondition(planned).filter(key -> cases.isFirst(planned, key)).isPresent()
                || OF_BODIES.stream().anyMatch(name -> cases.isFirst(planned, "body#/" + name));
    }

    /** Whether the server compares the version in a request: the next version differs from it. */
    public static boolean isCompared(Case planned, Exchange after) {
        return precondition(planned).filter(planned.parameters()::containsKey).isPresent()
                || OF_BODIES.stream()
                        .anyMatch(name -> Bodies.at(planned, "body#/" + name)
                                .filter(JsonNode::isIntegralNumber)
                                .filter(sent -> !sent.equals(after.answer()
                                        .map(answer -> answer.json())
                                        .map(body -> body.path(name))
                                        .orElse(sent)))
                                .isPresent());
    }

    /** Returns the case with an entity tag; empty if its operation does not take one. */
    public static Optional<Case> with(Case planned, String tag) {
        return precondition(planned).map(key -> Bodies.with(planned, Map.of(key, JSON.stringNode(tag))));
    }

    /** Returns a body without versions, which the server counts itself. */
    public static ObjectNode without(ObjectNode body) {
        ObjectNode copy = body.deepCopy();
        OF_BODIES.stream().filter(name -> body.path(name).isIntegralNumber()).forEach(copy::remove);
        return copy;
    }

    /** Returns only the versions of a body. */
    public static ObjectNode only(ObjectNode body) {
        ObjectNode versions = body.objectNode();
        OF_BODIES.stream().filter(body::has).forEach(name -> versions.set(name, body.get(name)));
        return versions;
    }

    private Optional<Exchange> read(Case planned) {
        return Optional.ofNullable(readers.get(planned.operation().path()))
                .flatMap(cases::first)
                .map(Requests::withoutOptional)
                .map(reading -> sender.send(Bodies.withPathOf(planned, reading)).exchange());
    }
}
