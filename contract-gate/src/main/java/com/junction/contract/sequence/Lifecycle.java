package com.junction.contract.sequence;

import com.junction.contract.links.Link;
import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.verify.Judgement;
import com.junction.contract.verify.state.StateCheck;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Creates a resource, reads it, finds it in its list, updates it, deletes it, and looks whether it is gone. */
final class Lifecycle implements Sequence {
    private final Life life;
    private final SentValues values;

    Lifecycle(ServerUnderTest server, Resource resource) {
        this.life = new Life(server, resource);
        this.values = new SentValues(life);
    }

    @Override
    public Outcome run() {
        Resource resource = life.resource;
        Optional<Judgement> made =
                life.server.resources.created(resource.create(), planned -> planned.called(life.steps.label("create")));
        if (made.isEmpty()) {
            life.untested(
                    StateCheck.ENSURE_RESOURCE_AVAILABILITY, resource.create().name(), "nothing could be created");
            return life.outcome();
        }
        Exchange created = life.steps.add(made.get());
        Optional<Exchange> read = resource.read().flatMap(link -> read(link, created));
        read.ifPresent(exchange -> values.compare(created, exchange, StateCheck.CREATE_READ_CONSISTENCY));
        Optional<JsonNode> identifier = identifier(created);
        identifier.ifPresent(id -> isListed(created, id));
        Updates updates = new Updates(life, values);
        for (Link update : resource.updates()) {
            read = updates.send(update, created, read);
        }
        resource.delete().ifPresent(link -> new Deletion(life).send(link, created, identifier));
        return life.outcome();
    }

    /** The value of the last path parameter, by which the resource is found. */
    private Optional<JsonNode> identifier(Exchange created) {
        return life.resource
                .read()
                .or(life.resource::delete)
                .flatMap(link -> Optional.ofNullable(link.valuesIn(created).get(Resource.target(link))));
    }

    private Optional<Exchange> read(Link link, Exchange created) {
        String operation = link.to().name();
        Optional<Case> planned = life.linked(link, created);
        if (planned.isEmpty()) {
            String why = "the response of " + link.from().name() + " has no value for "
                    + String.join(", ", link.values().keySet());
            life.untested(StateCheck.ENSURE_RESOURCE_AVAILABILITY, operation, why);
            return Optional.empty();
        }
        Exchange read = life.steps.add(life.polling.until(
                exchange -> !Life.isMissing(exchange),
                planned.get().called(life.steps.label("read")),
                Life.isAccepted(created)));
        if (Life.isMissing(read) && Life.isAccepted(created)) {
            String why = "the creation was accepted (202), but was not done in time";
            life.untested(StateCheck.ENSURE_RESOURCE_AVAILABILITY, operation, why);
        } else if (Life.isMissing(read)) {
            life.steps.violated(
                    StateCheck.ENSURE_RESOURCE_AVAILABILITY,
                    "",
                    "the resource was created (" + Life.status(created) + "), but reading it was answered with "
                            + Life.status(read));
        }
        return Optional.of(read).filter(Life::isSuccess);
    }

    private void isListed(Exchange created, JsonNode identifier) {
        life.list(created).ifPresent(list -> {
            Case plain = list.plain().called(life.steps.label("find it in the list"));
            ListReader.Search search = life.polling.search(list.reader(), identifier, plain, true);
            life.steps.add(new Judgement(search.last(), List.of()));
            if (search.isComplete() && search.item().isEmpty()) {
                life.steps.violated(
                        StateCheck.LIST_CONTAINS_CREATED,
                        "",
                        "the list does not have the resource " + identifier + ", which was created");
            }
        });
    }
}
