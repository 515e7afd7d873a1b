package com.junction.contract.sequence;

import com.junction.contract.links.Link;
import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.resource.Requests;
import com.junction.contract.verify.state.StateCheck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the parts of a {@link Lifecycle} share. */
final class Life {
    private static final Set<Integer> MISSING = Set.of(404, 410);
    private static final int ACCEPTED = 202;

    final ServerUnderTest server;
    final Resource resource;
    final Steps steps;
    final Polling polling;
    private final List<Untested> untested = new ArrayList<>();

    /** A list, and the plain request for it. */
    record PlainList(ListReader reader, Case plain) {}

    Life(ServerUnderTest server, Resource resource) {
        this.server = server;
        this.resource = resource;
        this.steps = server.steps("life of what " + resource.create().name() + " creates");
        this.polling = new Polling(server.sender);
    }

    void untested(StateCheck check, String operation, String why) {
        untested.add(new Untested(check, operation, why));
    }

    Sequence.Outcome outcome() {
        return new Sequence.Outcome(steps.results(), untested);
    }

    /** The request of a link for a created resource, with the current version of the resource. */
    Optional<Case> linked(Link link, Exchange created) {
        return server.requests.linked(link, created);
    }

    /** The list of the collection of a resource, in the same parents. */
    Optional<PlainList> list(Exchange created) {
        return resource.list()
                .flatMap(operation -> ListReader.of(operation, server.schemas)
                        .flatMap(reader -> server.cases
                                .first(operation)
                                .map(Requests::withoutOptional)
                                .map(plain -> new PlainList(reader, withPathOf(created, plain)))));
    }

    private static Case withPathOf(Exchange created, Case plain) {
        Map<String, JsonNode> parameters = new LinkedHashMap<>(plain.parameters());
        created.planned().parameters().forEach((key, value) -> {
            if (key.startsWith("path ")) {
                parameters.put(key, value);
            }
        });
        return plain.with(parameters, plain.body());
    }

    static int status(Exchange exchange) {
        return exchange.answer().map(answer -> answer.status()).orElse(0);
    }

    static boolean isSuccess(Exchange exchange) {
        return status(exchange) / 100 == 2;
    }

    static boolean isMissing(Exchange exchange) {
        return MISSING.contains(status(exchange));
    }

    /** Whether the server has said that it will do it later. */
    static boolean isAccepted(Exchange exchange) {
        return status(exchange) == ACCEPTED;
    }

    static @Nullable JsonNode json(Exchange exchange) {
        return exchange.answer().map(answer -> answer.json()).orElse(null);
    }
}
