package com.junction.contract.realserver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The operations of tasks. They are listed by offset, and by status. */
final class Tasks {
    private static final Set<String> STATUSES = Set.of("open", "in_progress", "done");
    private static final byte[] NO_CONTENT = {};

    private final Behaviour behaviour;
    private final Store projects;
    private final Store store;
    private final Bodies bodies;
    private final Queries queries;

    Tasks(Behaviour behaviour, Store projects, Store store) {
        this.behaviour = behaviour;
        this.projects = projects;
        this.store = store;
        this.bodies = new Bodies(behaviour);
        this.queries = new Queries(behaviour);
    }

    Answer list(Received request) {
        Resource project = projects.find(request.path().get(1));
        boolean byPage = behaviour.variant().has(Habit.PAGE_NUMBERS);
        int limit = queries.integer(Operation.LIST_TASKS, request, byPage ? "per_page" : "limit", 1, 50, 10);
        int offset = byPage
                ? (queries.integer(Operation.LIST_TASKS, request, "page", 1, 1000, 1) - 1) * limit
                : queries.integer(Operation.LIST_TASKS, request, "offset", 0, 10_000, 0);
        Optional<String> status = queries.of(Operation.LIST_TASKS, request, "status", STATUSES);
        List<Resource> found = new ArrayList<>(store.all(project.id));
        found.removeIf(each -> !isListed(each, status));
        if (found.isEmpty() && status.isPresent() && behaviour.has(ProjectsFault.EMPTY_RESULT_FAILS)) {
            throw Refusal.failure();
        }
        if (behaviour.has(ProjectsFault.LIMIT_IGNORED_FOR_TASKS)) {
            limit = 10;
        }
        limit += behaviour.has(ProjectsFault.LIMIT_OFF_BY_ONE) ? 1 : 0;
        if (offset > 0) {
            if (behaviour.has(ProjectsFault.OFFSET_FROM_THE_END)) {
                Collections.reverse(found);
            }
            offset -= behaviour.has(ProjectsFault.OFFSET_OFF_BY_ONE) ? 1 : 0;
            offset = behaviour.has(ProjectsFault.OFFSET_IGNORED) ? 0 : offset;
        }
        ObjectNode body = Answer.JSON.createObjectNode();
        ArrayNode items = body.putArray("items");
        found.stream().skip(offset).limit(limit).forEach(each -> items.add(each.value));
        return Answer.json(200, body.put("total", found.size()));
    }

    private boolean isListed(Resource task, Optional<String> status) {
        if (behaviour.has(ProjectsFault.LIST_IS_EMPTY)
                || (behaviour.has(ProjectsFault.LIST_OMITS_CREATED_TASK) && task.isNew())) {
            return false;
        }
        String own = task.value.get("status").asString();
        return status.isEmpty()
                || behaviour.has(ProjectsFault.STATUS_IGNORED)
                || (behaviour.has(ProjectsFault.STATUS_INVERTED) != own.equals(status.get()))
                || (behaviour.has(ProjectsFault.STATUS_CONFUSED)
                        && status.get().equals("in_progress")
                        && own.equals("done"));
    }

    Answer create(Received request) {
        Resource project = projects.find(request.path().get(1));
        ObjectNode sent = bodies.object(Operation.CREATE_TASK, request);
        ObjectNode value = bodies.valid(Operation.CREATE_TASK, sent, Fields.OF_TASK);
        behaviour.fault().ifPresent(fault -> change(fault, value));
        Resource task = store.add(project.id, value(project, value), NO_CONTENT);
        String path = "/projects/" + project.id + "/tasks/";
        String id = behaviour.has(ProjectsFault.LOCATION_LEADS_NOWHERE)
                ? behaviour.variant().ids().of("tsk", 999_999_999)
                : task.id;
        return Created.answer(behaviour, request, task, path + id);
    }

    private ObjectNode value(Resource project, ObjectNode fields) {
        ObjectNode value = fields.objectNode().set("project_id", project.value.get("id"));
        value.setAll(fields);
        return value;
    }

    private static void change(ProjectsFault fault, ObjectNode value) {
        switch (fault) {
            case CREATE_LOSES_ITEMS -> {
                if (value.get("labels") instanceof ArrayNode labels && labels.size() > 1) {
                    value.putArray("labels").add(labels.get(0));
                }
            }
            case CREATE_SHIFTS_DATE -> {
                if (value.path("due_date").isString()) {
                    LocalDate date = LocalDate.parse(value.get("due_date").asString());
                    value.put("due_date", date.minusDays(1).toString());
                }
            }
            case CREATE_IGNORES_STATUS -> value.put("status", "open");
            default -> {}
        }
    }

    Answer get(Received request) {
        Resource task = found(request);
        if (behaviour.has(ProjectsFault.CREATED_TASK_NOT_FOUND)) {
            throw Refusal.notFound();
        }
        if (behaviour.has(ProjectsFault.GET_GIVES_ANOTHER_TASK)) {
            task = store.first();
        }
        ObjectNode shown = task.value.deepCopy();
        if (behaviour.has(ProjectsFault.READ_LOSES_PROPERTY)) {
            shown.putNull("estimate_hours");
        }
        return Answer.json(200, shown);
    }

    private Resource found(Received request) {
        String id = behaviour.variant().ids().read(request.path().get(3));
        Resource known = store.withId(id);
        if (known != null && known.deleted) {
            if (behaviour.has(ProjectsFault.DELETED_TASK_FAILS)) {
                throw Refusal.failure();
            }
            if (behaviour.has(ProjectsFault.DELETED_TASK_IS_EMPTY)) {
                throw new Refusal(Answer.empty(204));
            }
        }
        return behaviour.has(ProjectsFault.PARENT_IGNORED) ? store.find(id) : ofProject(request);
    }

    /** The task of a path, which is of the project of that path. */
    private Resource ofProject(Received request) {
        Resource project = projects.find(request.path().get(1));
        Resource task = store.find(request.path().get(3));
        if (!task.parent.equals(project.id)) {
            throw Refusal.notFound();
        }
        return task;
    }

    Answer replace(Received request) {
        Resource task = ofProject(request);
        ObjectNode sent = bodies.object(Operation.REPLACE_TASK, request);
        ObjectNode value = bodies.valid(Operation.REPLACE_TASK, sent, Fields.OF_TASK);
        ObjectNode before = Fields.OF_TASK.stored(task.value);
        if (behaviour.has(ProjectsFault.PUT_LOSES_PROPERTY)) {
            value.set("due_date", before.get("due_date"));
        }
        return changed(task, behaviour.has(ProjectsFault.PUT_CHANGES_NOTHING) ? before : value, false);
    }

    Answer update(Received request) {
        Resource task = ofProject(request);
        ObjectNode patch = bodies.object(Operation.UPDATE_TASK, request);
        if (patch.isEmpty()) {
            throw Refusal.unprocessable("The patch is empty.");
        }
        ObjectNode before = Fields.OF_TASK.stored(task.value);
        ObjectNode merged = Bodies.merged(before, patch, true);
        ObjectNode value = bodies.valid(Operation.UPDATE_TASK, merged, Fields.OF_TASK);
        if (behaviour.has(ProjectsFault.PATCH_CHANGES_NO_TASK)) {
            value = before;
        }
        if (behaviour.has(ProjectsFault.PATCH_RESETS_OTHERS)) {
            ObjectNode alone = patch.deepCopy();
            value = Fields.OF_TASK.stored(alone.has("title") ? alone : alone.set("title", before.get("title")));
        }
        if (behaviour.has(ProjectsFault.UNDOCUMENTED_STATUS)
                && value.get("status").asString().equals("done")) {
            throw Refusal.of(409, "Conflict", "The task is done.");
        }
        return changed(task, value, behaviour.has(ProjectsFault.PATCH_IS_NOT_STORED));
    }

    private Answer changed(Resource task, ObjectNode fields, boolean isLost) {
        ObjectNode value = value(projects.find(task.parent), fields);
        if (isLost) {
            return Answer.json(200, store.shown(task, value));
        }
        store.update(task, value, true);
        return Answer.json(200, task.value);
    }

    Answer delete(Received request) {
        Resource known =
                store.withId(behaviour.variant().ids().read(request.path().get(3)));
        if (known != null && known.deleted && behaviour.has(ProjectsFault.DELETE_AGAIN_FAILS)) {
            throw Refusal.failure();
        }
        if (known != null && known.deleted && behaviour.variant().has(Habit.IDEMPOTENT_DELETE)) {
            return Answer.empty(204);
        }
        Resource task = ofProject(request);
        task.deleted = !behaviour.has(ProjectsFault.DELETE_DELETES_NO_TASK);
        return Answer.empty(204);
    }
}
