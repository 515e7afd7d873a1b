package com.junction.contract.sequence;

import com.junction.contract.links.Link;
import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.resource.Versions;
import com.junction.contract.verify.state.StateCheck;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Updates a resource, with all properties and then with one at a time, and reads it after each update. */
final class Updates {
    private final Life life;
    private final SentValues values;
    private final ChangedValues changedValues;

    Updates(Life life, SentValues values) {
        this.life = life;
        this.values = values;
        this.changedValues = new ChangedValues(life.server.plan.schemas(), life.server.schemas);
    }

    /**
     * Sends the updates of an operation.
     *
     * @param before what was read before
     * @return what was read last
     */
    Optional<Exchange> send(Link link, Exchange created, Optional<Exchange> before) {
        Optional<Exchange> after = life.linked(link, created)
                .filter(planned -> planned.body() != null)
                .flatMap(planned -> sendAll(planned, created, before))
                .or(() -> before);
        if (!link.to().method().equals("PATCH")) {
            return after;
        }
        for (int i = 0; i < ChangedValues.MOST_SINGLE; i++) {
            int index = i;
            after = sendOne(
                    link,
                    created,
                    after,
                    "update one property",
                    planned ->
                            changedValues.single(planned).stream().skip(index).findFirst());
        }
        JsonNode current = after.map(Life::json).orElse(null);
        return current == null
                ? after
                : sendOne(
                        link,
                        created,
                        after,
                        "remove one property",
                        planned -> changedValues.removing(planned, current));
    }

    private Optional<Exchange> sendOne(
            Link link,
            Exchange created,
            Optional<Exchange> before,
            String does,
            Function<Case, Optional<Case>> change) {
        // Linked anew, because the version changes with each update.
        return life.linked(link, created)
                .flatMap(change)
                .flatMap(planned -> reread(life.steps.send(planned, does), created, before))
                .or(() -> before);
    }

    private Optional<Exchange> sendAll(Case planned, Exchange created, Optional<Exchange> before) {
        Case changed = changedValues.all(planned, before.map(Life::json));
        Exchange update = life.steps.send(changed, "update");
        if (!update.isSuccess() && !changed.equals(planned)) {
            update = life.steps.send(planned, "update with planned values");
        }
        Exchange done = update;
        Optional<Exchange> after = reread(done, created, before);
        after.ifPresent(read -> sendOutdated(done, before, read));
        return after;
    }

    /** Reads the resource after an update, and compares it with the update. */
    private Optional<Exchange> reread(Exchange update, Exchange created, Optional<Exchange> before) {
        if (!update.isSuccess() || Life.isAccepted(update)) {
            return Optional.empty();
        }
        Optional<Exchange> after = life.resource
                .read()
                .flatMap(reading -> life.linked(reading, created))
                .map(planned -> life.steps.send(planned, "read the update"))
                .filter(Exchange::isSuccess);
        after.ifPresent(read -> {
            values.compare(update, read, StateCheck.UPDATE_VISIBLE);
            if (update.planned().method().equals("PATCH")) {
                before.ifPresent(was -> values.compareOthers(created, update, was, read));
            }
        });
        return after;
    }

    private void sendOutdated(Exchange update, Optional<Exchange> before, Exchange after) {
        Case planned = update.planned();
        if (!Versions.isCompared(planned, after)) {
            return;
        }
        String old = before.map(Life::tag).orElse("");
        if (!old.isEmpty() && old.equals(Life.tag(after))) {
            life.steps.violated(
                    StateCheck.OPTIMISTIC_LOCKING, "", "the resource was updated, but its entity tag stayed " + old);
            return;
        }
        // A server may accept an update that changes nothing (RFC 9110, section 13.1.1).
        Case other = changedValues.all(planned, Optional.ofNullable(Life.json(after)));
        Exchange again = life.steps.send(other, "update with the outdated version");
        if (again.isSuccess()) {
            life.steps.violated(
                    StateCheck.OPTIMISTIC_LOCKING,
                    "",
                    "an update with an outdated version was answered with " + again.status() + ", expected 412");
        }
    }
}
