package com.junction.contract.realserver;

import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The operations of files. */
final class Files {
    private final Behaviour behaviour;
    private final Store projects;
    private final Store store;
    private final Bodies bodies;
    private final Queries queries;

    Files(Behaviour behaviour, Store projects, Store store) {
        this.behaviour = behaviour;
        this.projects = projects;
        this.store = store;
        this.bodies = new Bodies(behaviour);
        this.queries = new Queries(behaviour);
    }

    Answer upload(Received request) {
        Resource project = projects.find(request.path().get(1));
        Optional<String> name = queries.one(Operation.UPLOAD_FILE, request, "name");
        if (name.isEmpty() && behaviour.has(ProjectsFault.MISSING_PARAMETER_ACCEPTED)) {
            name = Optional.of("unnamed");
        }
        if (name.filter(text -> text.matches("[A-Za-z0-9._-]{1,80}")).isEmpty()) {
            throw Refusal.badRequest("The query parameter name is missing or malformed.");
        }
        byte[] content = bodies.bytes(Operation.UPLOAD_FILE, request);
        if (behaviour.has(ProjectsFault.UPLOAD_FAILS)) {
            throw Refusal.failure();
        }
        ObjectNode value =
                Answer.JSON.createObjectNode().put("name", name.get()).put("size", content.length);
        Resource file = store.add(project.id, value, content);
        return Created.answer(behaviour, request, file, "/projects/" + project.id + "/files/" + file.id);
    }

    Answer download(Received request) {
        Resource known =
                store.withId(behaviour.variant().ids().read(request.path().get(3)));
        Resource file = known != null && known.deleted && behaviour.has(ProjectsFault.DELETED_FILE_STILL_READ)
                ? known
                : found(request);
        if (behaviour.has(ProjectsFault.UPLOADED_FILE_NOT_FOUND)) {
            throw Refusal.notFound();
        }
        byte[] content = file.content;
        if (behaviour.has(ProjectsFault.DOWNLOAD_DIFFERS)) {
            content = Arrays.copyOf(content, content.length - 1);
        }
        if (behaviour.has(ProjectsFault.DOWNLOAD_IS_EMPTY)) {
            content = new byte[0];
        }
        return Answer.bytes(200, "application/octet-stream", content);
    }

    private Resource found(Received request) {
        Resource project = projects.find(request.path().get(1));
        Resource file = store.find(request.path().get(3));
        if (!file.parent.equals(project.id)) {
            throw Refusal.notFound();
        }
        return file;
    }

    Answer delete(Received request) {
        Resource known =
                store.withId(behaviour.variant().ids().read(request.path().get(3)));
        if (known == null || !known.deleted || !behaviour.variant().has(Habit.IDEMPOTENT_DELETE)) {
            found(request).deleted = true;
        }
        return Answer.empty(204);
    }
}
