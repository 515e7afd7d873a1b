package com.junction.contract.sequence;

import com.junction.contract.links.Link;
import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.verify.Judgement;
import com.junction.contract.verify.state.StateCheck;
import java.util.List;
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
        if (!Life.isSuccess(deletion)) {
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

    private void read(Case reading, boolean isAsynchronous) {
        Exchange gone = life.steps.add(life.polling.until(
                exchange -> !Life.isSuccess(exchange),
                reading.called(life.steps.label("read what was deleted")),
                isAsynchronous));
        if (Life.isSuccess(gone) && isAsynchronous) {
            String why = "the deletion was accepted (202), but was not done in time";
            life.untested(StateCheck.USE_AFTER_FREE, reading.operation().name(), why);
        } else if (Life.isSuccess(gone)) {
            stillThere(Life.json(gone), "it was deleted, but reading it was answered with " + Life.status(gone));
        }
    }

    private void list(Exchange created, JsonNode identifier) {
        life.list(created).ifPresent(list -> {
            Case plain = list.plain().called(life.steps.label("look for it in the list"));
            ListReader.Search search = life.polling.search(list.reader(), identifier, plain, false);
            life.steps.add(new Judgement(search.last(), List.of()));
            search.item().ifPresent(item -> stillThere(item, "it was deleted, but the list still has it"));
        });
    }

    /** A {@code PUT} may create the resource anew. */
    private void update(Exchange created) {
        life.resource.updates().stream()
                .filter(update -> update.to().method().equals("PATCH"))
                .findFirst()
                .flatMap(update -> life.linked(update, created))
                .map(late -> life.steps.send(late, "update what was deleted"))
                .filter(Life::isSuccess)
                .ifPresent(late -> life.steps.violated(
                        StateCheck.USE_AFTER_FREE,
                        "",
                        "it was deleted, but an update was answered with " + Life.status(late)));
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
