package com.junction.contract.sequence;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.ContractBody;
import com.junction.contract.links.Link;
import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.resource.Requests;
import com.junction.contract.resource.Versions;
import com.junction.contract.verify.Judgement;
import com.junction.contract.verify.state.Representation;
import com.junction.contract.verify.state.StateCheck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Creates a resource, reads it, finds it in its list, updates it, deletes it, and looks whether it is gone. */
final class Lifecycle implements Sequence {
    private static final Set<Integer> MISSING = Set.of(404, 410);
    private static final Set<Integer> OUTDATED = Set.of(409, 412, 428);
    private static final int ACCEPTED = 202;

    private final ServerUnderTest server;
    private final Resource resource;
    private final Steps steps;
    private final Polling polling;
    private final ChangedValues changedValues;
    private final List<Untested> untested = new ArrayList<>();

    Lifecycle(ServerUnderTest server, Resource resource) {
        this.server = server;
        this.resource = resource;
        this.steps = server.steps("life of what " + resource.create().name() + " creates");
        this.polling = new Polling(server.sender);
        this.changedValues = new ChangedValues(server.plan.schemas(), server.schemas);
    }

    @Override
    public Outcome run() {
        Optional<Judgement> made =
                server.resources.created(resource.create(), planned -> planned.called(steps.label("create")));
        if (made.isEmpty()) {
            return untested(StateCheck.ENSURE_RESOURCE_AVAILABILITY, "nothing could be created");
        }
        Exchange created = steps.add(made.get());
        Optional<Exchange> read = resource.read().flatMap(link -> read(link, created));
        read.ifPresent(exchange -> compare(created, exchange, StateCheck.CREATE_READ_CONSISTENCY));
        Optional<JsonNode> identifier = identifier(created);
        identifier.ifPresent(id -> isListed(created, id));
        for (Link update : resource.updates()) {
            read = update(update, created, read);
        }
        resource.delete().ifPresent(link -> delete(link, created, identifier));
        return new Outcome(steps.results(), untested);
    }

    private Outcome untested(StateCheck check, String why) {
        untested.add(new Untested(check, resource.create().name(), why));
        return new Outcome(List.of(), untested);
    }

    /** The value of the last path parameter, by which the resource is found. */
    private Optional<JsonNode> identifier(Exchange created) {
        return resource.read()
                .or(resource::delete)
                .flatMap(link -> link.values().keySet().stream()
                        .reduce((first, last) -> last)
                        .flatMap(target ->
                                Optional.ofNullable(link.valuesIn(created).get(target))));
    }

    private Optional<Exchange> read(Link link, Exchange created) {
        Optional<Case> planned = server.requests.linked(link, created);
        if (planned.isEmpty()) {
            untested.add(new Untested(
                    StateCheck.ENSURE_RESOURCE_AVAILABILITY,
                    link.to().name(),
                    "the response of " + link.from().name() + " has no value for "
                            + String.join(", ", link.values().keySet())));
            return Optional.empty();
        }
        boolean isAsynchronous = status(created) == ACCEPTED;
        Exchange read = steps.add(polling.until(
                exchange -> !MISSING.contains(status(exchange)),
                planned.get().called(steps.label("read")),
                isAsynchronous));
        if (MISSING.contains(status(read)) && isAsynchronous) {
            untested.add(new Untested(
                    StateCheck.ENSURE_RESOURCE_AVAILABILITY,
                    link.to().name(),
                    "the creation was accepted (202), but was not done in time"));
        } else if (MISSING.contains(status(read))) {
            steps.violated(
                    StateCheck.ENSURE_RESOURCE_AVAILABILITY,
                    "",
                    "the resource was created (" + status(created) + "), but reading it was answered with "
                            + status(read));
        }
        return isSuccess(read) ? Optional.of(read) : Optional.empty();
    }

    /** Compares what was sent with what the last step read. */
    private void compare(Exchange sent, Exchange read, StateCheck check) {
        representation(sent, read)
                .ifPresent(representation -> representation
                        .differencesFrom(Versions.without(sent.planned().body()))
                        .forEach(difference -> steps.violated(check, difference.pointer(), difference.message())));
    }

    private Optional<Representation> representation(Exchange sent, Exchange read) {
        JsonNode body = sent.planned().body();
        boolean comparable = body instanceof ObjectNode
                && sent.planned()
                        .operation()
                        .body()
                        .filter(declared -> declared.kind() != BodyKind.MULTIPART)
                        .isPresent();
        return read.json()
                .map(ContractBody::schema)
                .filter(schema -> comparable)
                .flatMap(schema -> read.answer()
                        .map(answer -> answer.json())
                        .map(value ->
                                Representation.in(value, schema, Set.copyOf(body.propertyNames()), server.schemas)));
    }

    private void isListed(Exchange created, JsonNode identifier) {
        list(created).ifPresent(list -> {
            Case plain = list.plain().called(steps.label("find it in the list"));
            ListReader.Search search = polling.search(list.reader(), identifier, plain, true);
            steps.add(new Judgement(search.last(), List.of()));
            if (search.isComplete() && search.item().isEmpty()) {
                steps.violated(
                        StateCheck.LIST_CONTAINS_CREATED,
                        "",
                        "the list does not have the resource " + identifier + ", which was created");
            }
        });
    }

    private record PlainList(ListReader reader, Case plain) {}

    /** The list of the collection of a resource, in the same parents. */
    private Optional<PlainList> list(Exchange created) {
        return resource.list()
                .flatMap(operation -> ListReader.of(operation, server.schemas)
                        .flatMap(reader -> server.cases
                                .first(operation)
                                .map(Requests::withoutOptional)
                                .map(plain -> {
                                    Map<String, JsonNode> parameters = new LinkedHashMap<>(plain.parameters());
                                    created.planned().parameters().forEach((key, value) -> {
                                        if (key.startsWith("path ")) {
                                            parameters.put(key, value);
                                        }
                                    });
                                    return new PlainList(reader, plain.with(parameters, plain.body()));
                                })));
    }

    /** Updates the resource, with all properties and then with one, and returns what is read then. */
    private Optional<Exchange> update(Link link, Exchange created, Optional<Exchange> before) {
        Optional<Exchange> after = server.requests
                .linked(link, created)
                .filter(planned -> planned.body() != null)
                .flatMap(planned -> update(planned, created, before, true));
        if (after.isEmpty() || !link.to().method().equals("PATCH")) {
            return after.or(() -> before);
        }
        for (int i = 0; i < ChangedValues.MOST_SINGLE; i++) {
            int index = i;
            Optional<Exchange> last = after;
            // Linked anew, because the version changes with each update.
            after = server.requests
                    .linked(link, created)
                    .flatMap(planned ->
                            changedValues.single(planned).stream().skip(index).findFirst())
                    .flatMap(planned -> update(planned, created, last, false))
                    .or(() -> last);
        }
        return after;
    }

    private Optional<Exchange> update(Case planned, Exchange created, Optional<Exchange> before, boolean whole) {
        Case changed = whole ? changedValues.all(planned, json(before)) : planned;
        Exchange update = steps.send(changed, whole ? "update" : "update one property");
        if (!isSuccess(update) && !changed.equals(planned)) {
            update = steps.send(planned, "update with planned values");
        }
        if (!isSuccess(update) || status(update) == ACCEPTED) {
            return Optional.empty();
        }
        Optional<Exchange> after = resource.read().flatMap(reading -> reread(reading, created, "read the update"));
        if (after.isPresent()) {
            compare(update, after.get(), StateCheck.UPDATE_VISIBLE);
            if (update.planned().method().equals("PATCH")) {
                keepsOthers(created, update, before, after.get());
            }
            if (whole) {
                outdated(update, before, after.get());
            }
        }
        return after;
    }

    private static Optional<JsonNode> json(Optional<Exchange> read) {
        return read.flatMap(Exchange::answer).map(answer -> answer.json());
    }

    private Optional<Exchange> reread(Link link, Exchange created, String does) {
        return server.requests
                .linked(link, created)
                .map(planned -> steps.send(planned, does))
                .filter(Lifecycle::isSuccess);
    }

    /** A patch changes only what it has: the other values that the gate has set stay. */
    private void keepsOthers(Exchange created, Exchange update, Optional<Exchange> before, Exchange after) {
        if (before.isEmpty() || !(created.planned().body() instanceof ObjectNode sent)) {
            return;
        }
        ObjectNode others = sent.deepCopy();
        others.remove(List.copyOf(update.planned().body().propertyNames()));
        Optional<Representation> was = representation(created, before.get());
        Optional<Representation> is = representation(created, after);
        if (was.isPresent() && is.isPresent()) {
            ObjectNode expected = others.objectNode();
            others.propertyNames().stream()
                    .filter(name -> was.get().value().has(name))
                    .forEach(name -> expected.set(name, was.get().value().path(name)));
            is.get()
                    .differencesFrom(expected)
                    .forEach(difference -> steps.violated(
                            StateCheck.UPDATE_VISIBLE,
                            difference.pointer(),
                            "the update does not have this property, but changed it: before " + difference.expected()
                                    + ", after " + difference.actual()));
        }
    }

    private void outdated(Exchange update, Optional<Exchange> before, Exchange after) {
        Case planned = update.planned();
        if (!Versions.isCompared(planned, after)) {
            return;
        }
        String old = tag(before);
        if (!old.isEmpty() && old.equals(tag(Optional.of(after)))) {
            steps.violated(
                    StateCheck.OPTIMISTIC_LOCKING, "", "the resource was updated, but its entity tag stayed " + old);
            return;
        }
        // A server may accept an update that changes nothing (RFC 9110, section 13.1.1).
        Case other = changedValues.all(planned, json(Optional.of(after)));
        Exchange again = steps.send(other, "update with the outdated version");
        if (isSuccess(again)) {
            steps.violated(
                    StateCheck.OPTIMISTIC_LOCKING,
                    "",
                    "an update with an outdated version was answered with " + status(again) + ", expected one of "
                            + OUTDATED);
        }
    }

    private static String tag(Optional<Exchange> exchange) {
        return exchange.flatMap(Exchange::answer)
                .map(answer -> answer.headers().get("ETag"))
                .filter(tag -> !tag.startsWith("W/"))
                .orElse("");
    }

    private void delete(Link link, Exchange created, Optional<JsonNode> identifier) {
        Optional<Case> planned = server.requests.linked(link, created);
        Exchange deletion = planned.map(each -> steps.send(each, "delete")).orElse(null);
        if (deletion == null || !isSuccess(deletion)) {
            return;
        }
        boolean isAsynchronous = status(deletion) == ACCEPTED;
        resource.read()
                .flatMap(reading -> server.requests.linked(reading, created))
                .ifPresent(reading -> {
                    Exchange gone = steps.add(polling.until(
                            exchange -> !isSuccess(exchange),
                            reading.called(steps.label("read what was deleted")),
                            isAsynchronous));
                    if (isSuccess(gone) && isAsynchronous) {
                        untested.add(new Untested(
                                StateCheck.USE_AFTER_FREE,
                                gone.planned().operation().name(),
                                "the deletion was accepted (202), but was not done in time"));
                    } else if (isSuccess(gone)) {
                        stillThere(gone, "it was deleted, but reading it was answered with " + status(gone));
                    }
                });
        steps.send(planned.orElseThrow(), "delete again");
        identifier
                .flatMap(id -> list(created).map(list -> {
                    Case plain = list.plain().called(steps.label("look for it in the list"));
                    ListReader.Search search = polling.search(list.reader(), id, plain, false);
                    steps.add(new Judgement(search.last(), List.of()));
                    return search.item();
                }))
                .flatMap(item -> item)
                .ifPresent(item -> stillThere(item, "it was deleted, but the list still has it"));
        resource.updates().stream()
                .filter(update -> update.to().method().equals("PATCH"))
                .findFirst()
                .flatMap(update -> server.requests.linked(update, created))
                .ifPresent(update -> {
                    Exchange late = steps.send(update, "update what was deleted");
                    if (isSuccess(late)) {
                        steps.violated(
                                StateCheck.USE_AFTER_FREE,
                                "",
                                "it was deleted, but an update was answered with " + status(late));
                    }
                });
    }

    private void stillThere(Exchange exchange, String message) {
        stillThere(exchange.answer().map(answer -> answer.json()).orElse(null), message);
    }

    /** A resource that says that it is deleted is shown on purpose, though the document does not say so. */
    private void stillThere(@Nullable JsonNode shown, String message) {
        if (shown != null && DeletedMark.isIn(shown)) {
            steps.warned(StateCheck.USE_AFTER_FREE, "", message + ", and says that it is deleted");
        } else {
            steps.violated(StateCheck.USE_AFTER_FREE, "", message);
        }
    }

    private static int status(Exchange exchange) {
        return exchange.answer().map(answer -> answer.status()).orElse(0);
    }

    private static boolean isSuccess(Exchange exchange) {
        return status(exchange) / 100 == 2;
    }
}
