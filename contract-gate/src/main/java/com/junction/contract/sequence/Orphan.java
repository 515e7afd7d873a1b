package com.junction.contract.sequence;

import com.junction.contract.links.Link;
import com.junction.contract.replay.Exchange;
import com.junction.contract.resource.Bodies;
import com.junction.contract.verify.state.StateCheck;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Creates a resource below another one, deletes the other one, and looks whether its path is gone with it. */
final class Orphan implements Sequence {
    private final Life life;
    private final Resource parent;

    /** Takes the identifier of the parent to the operation that creates the child. */
    private final Link toChild;

    Orphan(ServerUnderTest server, Resource parent, Link toChild, Resource child) {
        this.life = new Life(server, child, child.create().name() + " below what is deleted");
        this.parent = parent;
        this.toChild = toChild;
    }

    @Override
    public Outcome run() {
        Optional<Exchange> above = life.server
                .resources
                .created(
                        parent.create(),
                        UnaryOperator.identity(),
                        planned -> planned.called(life.steps.label("create the parent")))
                .map(life.steps::add)
                .filter(created -> !Life.isAccepted(created));
        Optional<Exchange> child = above.flatMap(created -> life.server
                .resources
                .created(
                        life.resource.create(),
                        UnaryOperator.identity(),
                        planned ->
                                Bodies.with(planned, toChild.valuesIn(created)).called(life.steps.label("create")))
                .map(life.steps::add));
        Optional<Exchange> deletion = child.flatMap(
                        created -> parent.delete().flatMap(link -> life.linked(link, above.orElseThrow())))
                .map(planned -> life.steps.send(planned, "delete the parent"))
                .filter(deleted -> deleted.isSuccess() && !Life.isAccepted(deleted));
        deletion.flatMap(any -> life.resource.read())
                .flatMap(link -> life.linked(link, child.orElseThrow()))
                .map(planned -> life.steps.send(planned, "read it below what was deleted"))
                .filter(Exchange::isSuccess)
                .ifPresent(read -> life.steps.violated(
                        StateCheck.USE_AFTER_FREE,
                        "",
                        "its parent was deleted, but reading it was answered with " + read.status()));
        return life.outcome();
    }
}
