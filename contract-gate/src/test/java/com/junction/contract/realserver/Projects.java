package com.junction.contract.realserver;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The operations of projects. They are listed by cursor, and changed with the version that was read. */
final class Projects {
    private static final Pattern CURSOR = Pattern.compile("before:([0-9]{1,18})");

    private final Behaviour behaviour;
    private final Store store;
    private final Predicate<Resource> hasChildren;
    private final Bodies bodies;
    private final Queries queries;

    /** @param hasChildren whether a project has tasks or files */
    Projects(Behaviour behaviour, Store store, Predicate<Resource> hasChildren) {
        this.behaviour = behaviour;
        this.store = store;
        this.hasChildren = hasChildren;
        this.bodies = new Bodies(behaviour);
        this.queries = new Queries(behaviour);
    }

    Answer list(Received request) {
        int limit = queries.integer(Operation.LIST_PROJECTS, request, "limit", 1, 100, 20);
        if (behaviour.has(ProjectsFault.LIMIT_IGNORED_FOR_PROJECTS)) {
            limit = 20;
        }
        long before = cursor(request);
        List<Resource> all = new ArrayList<>(store.all(""));
        Collections.reverse(all);
        all.removeIf(each ->
                each.number >= before || (behaviour.has(ProjectsFault.LIST_OMITS_CREATED_PROJECT) && each.isNew()));
        List<Resource> page = all.subList(0, Math.min(limit, all.size()));
        ObjectNode body = Answer.JSON.createObjectNode();
        ArrayNode items = body.putArray("items");
        page.forEach(each -> items.add(each.value));
        boolean hasMore = all.size() > page.size();
        if (!page.isEmpty() && (hasMore || behaviour.has(ProjectsFault.PAGES_NEVER_END))) {
            long last = page.get(page.size() - 1).number;
            long next = !hasMore ? before : last + (behaviour.has(ProjectsFault.PAGES_OVERLAP) ? 1 : 0);
            String text = "before:" + Math.min(next, 999_999_999L);
            body.put(
                    "next_cursor",
                    Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
        }
        return Answer.json(200, body);
    }

    /** The number before which the page begins. */
    private long cursor(Received request) {
        Optional<String> text = queries.one(Operation.LIST_PROJECTS, request, "cursor");
        if (text.isEmpty() || behaviour.has(ProjectsFault.EVERY_CURSOR_GIVES_THE_SAME_PAGE)) {
            return Long.MAX_VALUE;
        }
        try {
            String decoded = new String(Base64.getUrlDecoder().decode(text.get()), StandardCharsets.ISO_8859_1);
            Matcher matcher = CURSOR.matcher(decoded);
            if (matcher.matches()) {
                return Long.parseLong(matcher.group(1));
            }
        } catch (IllegalArgumentException e) {
            // It is refused as any other text that is no cursor.
        }
        if (behaviour.variant().has(Habit.LENIENT) && text.get().matches("[A-Za-z0-9_-]{1,200}")) {
            return 0;
        }
        throw Refusal.badRequest("The cursor is unknown.");
    }

    Answer create(Received request) {
        ObjectNode sent = bodies.object(Operation.CREATE_PROJECT, request);
        ObjectNode value = bodies.valid(Operation.CREATE_PROJECT, sent, Fields.OF_PROJECT);
        checkName(value, null);
        behaviour.fault().ifPresent(fault -> change(fault, value));
        Resource project = store.add("", value, new byte[0]);
        Answer answer = Created.answer(behaviour, request, project, "/projects/" + project.id);
        if (behaviour.has(ProjectsFault.LOCATION_MISSING)) {
            answer = answer.without("Location");
        }
        return behaviour.variant().has(Habit.ASYNCHRONOUS_CREATION) ? answer : answer.with("ETag", project.etag());
    }

    private static void change(ProjectsFault fault, ObjectNode value) {
        switch (fault) {
            case CREATE_LOSES_PROPERTY -> value.putNull("description");
            case CREATE_LOSES_NESTED_PROPERTY -> {
                if (value.get("owner") instanceof ObjectNode owner) {
                    owner.remove("role");
                }
            }
            case CREATE_ROUNDS_NUMBER ->
                value.put("budget", value.get("budget").decimalValue().longValue());
            case CREATE_CUTS_TEXT -> {
                String name = value.get("name").asString();
                value.put(
                        "name",
                        name.substring(
                                0, name.offsetByCodePoints(0, Math.min(4, name.codePointCount(0, name.length())))));
            }
            case CREATE_GARBLES_TEXT ->
                value.put("name", garbled(value.get("name").asString()));
            default -> {}
        }
    }

    private static String garbled(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    Answer get(Received request) {
        Resource project = found(request);
        if (behaviour.has(ProjectsFault.CREATED_PROJECT_NOT_FOUND)) {
            throw Refusal.notFound();
        }
        if (behaviour.has(ProjectsFault.GET_GIVES_ANOTHER_PROJECT)) {
            project = store.first();
        }
        return Answer.json(200, project.value).with("ETag", project.etag());
    }

    private Resource found(Received request) {
        String id = behaviour.variant().ids().read(request.path().get(1));
        Resource known = store.withId(id);
        if (known != null && known.deleted && behaviour.has(ProjectsFault.DELETED_PROJECT_STILL_READ)) {
            return known;
        }
        if (known == null && behaviour.has(ProjectsFault.UNKNOWN_ID_FAILS)) {
            throw Refusal.failure();
        }
        return store.find(id);
    }

    Answer replace(Received request) {
        Resource project = store.find(request.path().get(1));
        ObjectNode sent = bodies.object(Operation.REPLACE_PROJECT, request);
        ObjectNode value = bodies.valid(Operation.REPLACE_PROJECT, sent, Fields.OF_PROJECT);
        checkVersion(request, project, true, ProjectsFault.STALE_VERSION_REPLACED);
        checkName(value, project);
        return changed(project, value, behaviour.has(ProjectsFault.PUT_IS_NOT_STORED));
    }

    Answer update(Received request) {
        Resource project = store.find(request.path().get(1));
        ObjectNode patch = bodies.object(Operation.UPDATE_PROJECT, request);
        if (patch.isEmpty()) {
            throw Refusal.unprocessable("The patch is empty.");
        }
        ObjectNode before = Fields.OF_PROJECT.stored(project.value);
        ObjectNode merged = Bodies.merged(before, patch, !behaviour.has(ProjectsFault.PATCH_IGNORES_NULL));
        ObjectNode value = bodies.valid(Operation.UPDATE_PROJECT, merged, Fields.OF_PROJECT);
        checkVersion(request, project, true, ProjectsFault.STALE_VERSION_UPDATED);
        checkName(value, project);
        return changed(project, behaviour.has(ProjectsFault.PATCH_CHANGES_NO_PROJECT) ? before : value, false);
    }

    private Answer changed(Resource project, ObjectNode value, boolean isLost) {
        ObjectNode shown = store.shown(project, value);
        if (isLost) {
            project.version++;
        } else {
            store.update(project, value, !behaviour.has(ProjectsFault.VERSION_NEVER_CHANGES));
            shown = project.value;
        }
        return Answer.json(200, shown).with("ETag", project.etag());
    }

    Answer delete(Received request) {
        Resource known =
                store.withId(behaviour.variant().ids().read(request.path().get(1)));
        if (known != null && known.deleted && behaviour.variant().has(Habit.IDEMPOTENT_DELETE)) {
            return Answer.empty(204);
        }
        Resource project = store.find(request.path().get(1));
        checkVersion(request, project, false, ProjectsFault.STALE_VERSION_DELETED);
        if (behaviour.variant().has(Habit.DELETE_FROM_BELOW) && hasChildren.test(project)) {
            throw Refusal.of(409, "Conflict", "The project has tasks or files.");
        }
        project.deleted = true;
        return Answer.empty(204);
    }

    private void checkName(ObjectNode value, @Nullable Resource own) {
        boolean isTaken = behaviour.variant().has(Habit.UNIQUE_NAMES)
                && store.all("").stream()
                        .anyMatch(
                                other -> other != own && other.value.get("name").equals(value.get("name")));
        if (isTaken) {
            throw Refusal.of(409, "Conflict", "Another project has this name.");
        }
    }

    private void checkVersion(Received request, Resource project, boolean required, ProjectsFault stale) {
        Optional<String> expected = request.header("If-Match");
        if (expected.isEmpty()) {
            if (required && !behaviour.has(ProjectsFault.IF_MATCH_NOT_REQUIRED)) {
                throw Refusal.of(428, "Precondition Required", "If-Match is missing.");
            }
            return;
        }
        boolean matches = expected.get().strip().equals("*")
                || List.of(expected.get().split("\\s*,\\s*")).contains(project.etag());
        if (!matches && !behaviour.has(stale)) {
            throw Refusal.of(412, "Precondition Failed", "The project has another version.");
        }
    }
}
