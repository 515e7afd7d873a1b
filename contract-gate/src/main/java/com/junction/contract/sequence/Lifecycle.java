package com.junction.contract.sequence;

import com.junction.contract.links.Link;
import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.resource.Bodies;
import com.junction.contract.verify.Judgement;
import com.junction.contract.verify.state.StateCheck;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** Creates a resource, reads it, finds it in its list, updates it, deletes it, and looks whether it is gone. */
final class Lifecycle implements Sequence {
    private static final int CREATED = 201;

    private final Life life;
    private final SentValues values;

    Lifecycle(ServerUnderTest server, Resource resource) {
        this.life =
                new Life(server, resource, "life of what " + resource.create().name() + " creates");
        this.values = new SentValues(life);
    }

    @Override
    public Outcome run() {
        Resource resource = life.resource;
        CreatedValues bodies = new CreatedValues(life.server);
        Optional<Judgement> made =
                create(bodies::telling).or(() -> create(bodies::fullest)).or(() -> create(UnaryOperator.identity()));
        if (made.isEmpty()) {
            life.untested(
                    StateCheck.ENSURE_RESOURCE_AVAILABILITY, resource.create().name(), "nothing could be created");
            return life.outcome();
        }
        Exchange created = life.steps.add(made.get());
        Optional<Exchange> read = resource.read().flatMap(link -> read(link, created));
        read.ifPresent(exchange -> {
            values.compare(created, exchange, StateCheck.CREATE_READ_CONSISTENCY);
            values.compareIdentifier(created, exchange);
            values.compareFile(created, exchange);
        });
        followLocation(created);
        Optional<JsonNode> identifier = identifier(created);
        identifier.ifPresent(id -> isListed(created, id));
        Optional<Exchange> original = read;
        Updates updates = new Updates(life, values);
        for (Link update : resource.updates()) {
            read = updates.send(update, created, read);
        }
        Optional<Exchange> last = read;
        resource.delete().ifPresent(link -> {
            Deletion deletion = new Deletion(life);
            deletion.sendOutdated(link, created, original, last);
            deletion.send(link, created, identifier);
        });
        return life.outcome();
    }

    private Optional<Judgement> create(UnaryOperator<Case> form) {
        return life.server.resources.created(
                life.resource.create(), form, planned -> planned.called(life.steps.label("create")));
    }

    /** Looks whether {@code Location} leads to a resource, if it has another identifier than the body. */
    private void followLocation(Exchange created) {
        life.resource.read().filter(link -> created.status() == CREATED).ifPresent(link -> {
            Optional<JsonNode> location = link.inLocation(created);
            Optional<JsonNode> identifier = identifier(created);
            boolean differs = location.isPresent()
                    && identifier.isPresent()
                    && !location.get()
                            .asString()
                            .equals(identifier.get().asString(identifier.get().toString()));
            if (differs) {
                life.linked(link, created)
                        .map(planned -> Bodies.with(planned, Map.of(Resource.target(link), location.get())))
                        .map(planned -> life.steps.send(planned, "follow Location"))
                        .filter(Life::isMissing)
                        .ifPresent(missing -> life.steps.violated(
                                StateCheck.ENSURE_RESOURCE_AVAILABILITY,
                                "",
                                "Location of the created resource leads to " + missing.status()));
            }
        });
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
                    "the resource was created (" + created.status() + "), but reading it was answered with "
                            + read.status());
        }
        return Optional.of(read).filter(Exchange::isSuccess);
    }

    private void isListed(Exchange created, JsonNode identifier) {
        life.search(created, identifier, "find it in the list", true)
                .filter(search -> search.isComplete()
                        && !search.isRepeated()
                        && search.item().isEmpty())
                .ifPresent(search -> life.steps.violated(
                        StateCheck.LIST_CONTAINS_CREATED,
                        "",
                        "the list does not have the resource " + identifier + ", which was created"));
    }
}
