package com.junction.contract.sequence;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.ContractBody;
import com.junction.contract.replay.Exchange;
import com.junction.contract.resource.Versions;
import com.junction.contract.verify.state.Representation;
import com.junction.contract.verify.state.StateCheck;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
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

    /** Compares the identifier of a created resource with that of the resource that the last step read. */
    void compareIdentifier(Exchange created, Exchange read) {
        life.resource.read().ifPresent(link -> {
            JsonNode expected = link.valuesIn(created).get(Resource.target(link));
            link.values().getOrDefault(Resource.target(link), List.of()).stream()
                    .filter(expression -> expression.text().startsWith("$response.body#"))
                    .findFirst()
                    .flatMap(expression -> expression.in(read))
                    .filter(actual -> !actual.equals(expected))
                    .ifPresent(actual -> life.steps.violated(
                            StateCheck.CREATE_READ_CONSISTENCY,
                            "",
                            "the resource " + expected + " was asked for, but the response has " + actual));
        });
    }

    /** Compares the bytes of a file that was sent with those that the last step read. */
    void compareFile(Exchange created, Exchange read) {
        sentFile(created)
                .filter(file -> read.answer()
                        .filter(answer ->
                                answer.json() == null && !answer.body().equals(file))
                        .isPresent())
                .ifPresent(file -> life.steps.violated(
                        StateCheck.CREATE_READ_CONSISTENCY,
                        "",
                        "sent a file of " + file.length() + " characters, but read "
                                + read.answer()
                                        .map(answer -> answer.body().length())
                                        .orElse(0)
                                + " or others"));
    }

    /** The text of the only file of a request. */
    private Optional<String> sentFile(Exchange created) {
        JsonNode body = created.planned().body();
        if (body == null
                || created.planned()
                        .operation()
                        .body()
                        .filter(declared -> declared.kind() != BodyKind.JSON)
                        .isEmpty()) {
            return Optional.empty();
        }
        if (body.isString()) {
            return Optional.of(body.asString());
        }
        List<String> files = created.planned().operation().body().stream()
                .flatMap(declared -> life.server.schemas.of(declared.schema()).properties().entrySet().stream())
                .filter(part ->
                        part.getValue().node().path("format").asString("").equals("binary")
                                || part.getValue().node().has("contentMediaType"))
                .map(part -> body.path(part.getKey()))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
        return files.size() == 1 ? Optional.of(files.get(0)) : Optional.empty();
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
