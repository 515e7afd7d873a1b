package com.junction.contract.sequence;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.ContractBody;
import com.junction.contract.replay.Exchange;
import com.junction.contract.resource.Versions;
import com.junction.contract.verify.state.Representation;
import com.junction.contract.verify.state.StateCheck;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Compares the values that were sent with those that are read afterwards. */
record SentValues(Life life) {
    /** Compares a request with what the last step read. */
    void compare(Exchange sent, Exchange read, StateCheck check) {
        body(sent)
                .ifPresent(body -> representation(read, body.propertyNames())
                        .ifPresent(representation -> representation
                                .differencesFrom(Versions.without(body))
                                .forEach(difference ->
                                        life.steps.violated(check, difference.pointer(), difference.message()))));
    }

    /** A patch changes only what it has: the other values that the creation has set stay. */
    void compareOthers(Exchange created, Exchange patch, Exchange before, Exchange after) {
        Optional<ObjectNode> patched = body(patch);
        Optional<ObjectNode> sent = body(created);
        if (patched.isEmpty() || sent.isEmpty()) {
            return;
        }
        Collection<String> names = sent.get().propertyNames();
        Optional<Representation> was = representation(before, names);
        Optional<Representation> is = representation(after, names);
        if (was.isEmpty() || is.isEmpty()) {
            return;
        }
        ObjectNode others = sent.get().objectNode();
        names.stream()
                .filter(name -> !patched.get().has(name) && was.get().value().has(name))
                .forEach(name -> others.set(name, was.get().value().path(name)));
        is.get()
                .differencesFrom(Versions.without(others))
                .forEach(difference -> life.steps.violated(
                        StateCheck.UPDATE_VISIBLE,
                        difference.pointer(),
                        "the update does not have this property, but changed it: before " + difference.expected()
                                + ", after " + difference.actual()));
    }

    private static Optional<ObjectNode> body(Exchange exchange) {
        boolean comparable = exchange.planned()
                .operation()
                .body()
                .filter(declared -> declared.kind() != BodyKind.MULTIPART)
                .isPresent();
        return comparable && exchange.planned().body() instanceof ObjectNode body
                ? Optional.of(body)
                : Optional.empty();
    }

    private Optional<Representation> representation(Exchange read, Collection<String> names) {
        return read.json()
                .map(ContractBody::schema)
                .flatMap(schema -> Optional.ofNullable(Life.json(read))
                        .map(value -> Representation.in(value, schema, Set.copyOf(names), life.server.schemas)));
    }
}
