package com.junction.contract.resource;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.links.Link;
import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Makes the requests of sequences: plain ones, without optional parameters that could change what they do. */
public final class Requests {
    private final ValidCases cases;
    private final RealResources resources;
    private final Versions versions;

    /** Makes requests with the identifiers and versions of resources on a server. */
    public Requests(ValidCases cases, RealResources resources, Versions versions) {
        this.cases = cases;
        this.resources = resources;
        this.versions = versions;
    }

    /** A valid request of an operation without optional parameters; empty if the operation has no cases. */
    public Optional<Case> plain(ContractOperation operation) {
        return cases.first(operation).map(Requests::withoutOptional).map(resources::bound);
    }

    /** A plain request with the values that a link takes from an exchange. */
    public Optional<Case> linked(Link link, Exchange source) {
        Map<String, JsonNode> values = link.valuesIn(source);
        return values.isEmpty()
                ? Optional.empty()
                : cases.first(link.to())
                        .map(Requests::withoutOptional)
                        .map(plain -> versions.current(Bodies.withIdentifierOfPath(Bodies.with(plain, values))));
    }

    /** Returns a case without optional parameters, except for a precondition. */
    public static Case withoutOptional(Case planned) {
        Map<String, JsonNode> parameters = new LinkedHashMap<>(planned.parameters());
        for (ContractParameter parameter : planned.operation().parameters()) {
            if (!parameter.required() && !Versions.isPrecondition(parameter)) {
                parameters.remove(parameter.key());
            }
        }
        return planned.with(parameters, planned.body());
    }
}
