package com.junction.contract.sequence;

import com.junction.contract.links.Link;
import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.resource.Bodies;
import com.junction.contract.resource.Polling;
import com.junction.contract.resource.Requests;
import com.junction.contract.verify.Judgement;
import com.junction.contract.verify.state.StateCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is known about a resource while a sequence creates, reads and deletes it. */
final class Life {
    private static final Set<Integer> MISSING = Set.of(404, 410);
    private static final int ACCEPTED = 202;

    final ServerUnderTest server;
    final Resource resource;
    final Steps steps;
    final Polling polling;
    private final List<Untested> untested = new ArrayList<>();

    /** A list, and the plain request for it. */
    private record PlainList(ListReader reader, Case plain) {}

    Life(ServerUnderTest server, Resource resource, String name) {
        this.server = server;
        this.resource = resource;
        this.steps = server.steps(name);
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
    private Optional<PlainList> list(Exchange created) {
        return resource.list()
                .flatMap(operation -> ListReader.of(operation, server.schemas)
                        .flatMap(reader -> server.cases
                                .first(operation)
                                .map(Requests::withoutOptional)
                                .map(plain -> new PlainList(reader, Bodies.withPathOf(created.planned(), plain)))));
    }

    /**
     * Searches a created resource in its list as the next step, and reports a list that never ends.
     *
     * @param expected whether the list should have the resource
     * @return empty if the collection has no list
     */
    Optional<ListReader.Search> search(Exchange created, JsonNode identifier, String does, boolean expected) {
        Optional<ListReader.Search> search = list(created)
                .map(list -> list.reader()
                        .find(identifier, list.plain().called(steps.label(does)), server.sender, expected));
        search.ifPresent(found -> steps.add(new Judgement(found.last(), List.of())));
        if (search.filter(ListReader.Search::isRepeated).isPresent()) {
            steps.violated(
                    StateCheck.PAGINATION_CONSISTENCY, "", "the last page leads to a page that has no other items");
        }
        return search;
    }

    static boolean isMissing(Exchange exchange) {
        return MISSING.contains(exchange.status());
    }

    /** Whether the server has said that it will do it later. */
    static boolean isAccepted(Exchange exchange) {
        return exchange.status() == ACCEPTED;
    }

    /** The strong entity tag; empty text if there is none. */
    static String tag(Exchange read) {
        return read.answer()
                .map(answer -> answer.headers().get("ETag"))
                .filter(tag -> !tag.startsWith("W/"))
                .orElse("");
    }

    static @Nullable JsonNode json(Exchange exchange) {
        return exchange.answer().map(answer -> answer.json()).orElse(null);
    }
}
