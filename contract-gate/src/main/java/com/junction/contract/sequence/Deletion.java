package com.junction.contract.sequence;

import com.junction.contract.links.Link;
import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.resource.Versions;
import com.junction.contract.verify.state.StateCheck;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Deletes a resource, and tries what must not work any more. */
record Deletion(Life life) {
    void send(Link link, Exchange created, Optional<JsonNode> identifier) {
        Optional<Case> planned = life.linked(link, created);
        if (planned.isEmpty()) {
            return;
        }
        Exchange deletion = life.steps.send(planned.get(), "delete");
        if (!deletion.isSuccess()) {
            return;
        }
        life.resource
                .read()
                .flatMap(reading -> life.linked(reading, created))
                .ifPresent(reading -> read(reading, Life.isAccepted(deletion)));
        life.steps.send(planned.get(), "delete again");
        if (!Life.isAccepted(deletion)) {
            identifier.ifPresent(id -> list(created, id));
            update(created);
        }
    }

    /** Tries to delete the resource with the version that it had before its updates. */
    void sendOutdated(Link link, Exchange created, Optional<Exchange> original, Optional<Exchange> last) {
        String old = original.map(Life::tag).orElse("");
        boolean isOutdated = !old.isEmpty()
                && last.map(Life::tag)
                        .filter(tag -> !tag.isEmpty() && !tag.equals(old))
                        .isPresent();
        life.linked(link, created)
                .filter(planned -> isOutdated)
                .flatMap(planned -> Versions.with(planned, old))
                .map(planned -> life.steps.send(planned, "delete with the outdated version"))
                .filter(Exchange::isSuccess)
                .ifPresent(deletion -> life.steps.violated(
                        StateCheck.OPTIMISTIC_LOCKING,
                        "",
                        "a deletion with an outdated version was answered with " + deletion.status()
                                + ", expected 412"));
    }

    private void read(Case reading, boolean isAsynchronous) {
        Exchange gone = life.steps.add(life.polling.until(
                exchange -> !exchange.isSuccess(),
                reading.called(life.steps.label("read what was deleted")),
                isAsynchronous));
        if (gone.isSuccess() && isAsynchronous) {
            String why = "the deletion was accepted (202), but was not done in time";
            life.untested(StateCheck.USE_AFTER_FREE, reading.operation().name(), why);
        } else if (gone.isSuccess()) {
            stillThere(Life.json(gone), "it was deleted, but reading it was answered with " + gone.status());
        }
    }

    private void list(Exchange created, JsonNode identifier) {
        life.search(created, identifier, "look for it in the list", false)
                .flatMap(ListReader.Search::item)
                .ifPresent(item -> stillThere(item, "it was deleted, but the list still has it"));
    }

    /** A {@code PUT} may create the resource anew. */
    private void update(Exchange created) {
        life.resource.updates().stream()
                .filter(update -> update.to().method().equals("PATCH"))
                .findFirst()
                .flatMap(update -> life.linked(update, created))
                .map(late -> life.steps.send(late, "update what was deleted"))
                .filter(Exchange::isSuccess)
                .ifPresent(late -> life.steps.violated(
                        StateCheck.USE_AFTER_FREE,
                        "",
                        "it was deleted, but an update was answered with " + late.status()));
    }

    /** A resource that says that it is deleted is shown on purpose, though the document does not say so. */
    private void stillThere(@Nullable JsonNode shown, String message) {
        if (shown != null && DeletedMark.isIn(shown)) {
            life.steps.warned(StateCheck.USE_AFTER_FREE, "", message + ", and says that it is deleted");
        } else {
            life.steps.violated(StateCheck.USE_AFTER_FREE, "", message);
        }
    }
}
