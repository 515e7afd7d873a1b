package com.junction.contract.sequence;

import com.junction.contract.replay.Exchange;
import com.junction.contract.verify.Judgement;
import com.junction.contract.verify.state.StateCheck;
import java.util.Optional;

/** Creates a resource with the values that are required, and reads it with its defaults. */
final class SmallestCreation implements Sequence {
    private final Life life;

    SmallestCreation(ServerUnderTest server, Resource resource) {
        this.life =
                new Life(server, resource, "the least that " + resource.create().name() + " takes");
    }

    @Override
    public Outcome run() {
        Optional<Judgement> made = life.server.resources.created(
                life.resource.create(),
                new CreatedValues(life.server)::smallest,
                planned -> planned.called(life.steps.label("create")));
        if (made.isEmpty()) {
            return life.outcome();
        }
        Exchange created = life.steps.add(made.get());
        life.resource
                .read()
                .filter(link -> !Life.isAccepted(created))
                .flatMap(link -> life.linked(link, created))
                .map(planned -> life.steps.send(planned, "read"))
                .filter(Exchange::isSuccess)
                .ifPresent(read -> new SentValues(life).compare(created, read, StateCheck.CREATE_READ_CONSISTENCY));
        return life.outcome();
    }
}
