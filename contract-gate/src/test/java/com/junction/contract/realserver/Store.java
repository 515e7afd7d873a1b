package com.junction.contract.realserver;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The resources of one kind. What was deleted stays in it, marked as deleted. */
final class Store {
    private final String kind;
    private final Behaviour behaviour;
    private final NavigableMap<Long, Resource> byNumber = new TreeMap<>();
    private final Map<String, Resource> byId = new HashMap<>();
    private Instant clock = Instant.parse("2026-03-01T09:00:00Z");

    Store(String kind, Behaviour behaviour) {
        this.kind = kind;
        this.behaviour = behaviour;
    }

    /** Adds a resource, with its id and the time. */
    Resource add(String parent, ObjectNode value, byte[] content) {
        long number = byNumber.size() + 1L;
        String id = behaviour.variant().ids().of(kind, number);
        ObjectNode stored =
                value.objectNode().set("id", behaviour.variant().ids().json(id));
        stored.setAll(value);
        String now = now();
        stored.put("created_at", now).put("updated_at", now);
        Resource resource = new Resource(number, id, parent, System.nanoTime() + behaviour.delay(), stored, content);
        byNumber.put(number, resource);
        byId.put(id, resource);
        return resource;
    }

    /** Changes the properties of a resource. */
    void update(Resource resource, ObjectNode value, boolean newVersion) {
        resource.value = shown(resource, value);
        resource.version += newVersion ? 1 : 0;
    }

    /** What a resource will be if its properties are changed. */
    ObjectNode shown(Resource resource, ObjectNode value) {
        ObjectNode shown = value.objectNode().set("id", resource.value.get("id"));
        shown.setAll(value);
        shown.set("created_at", resource.value.get("created_at"));
        return shown.put("updated_at", now());
    }

    private String now() {
        clock = clock.plusSeconds(1);
        return clock.toString();
    }

    /** The resource with an id, even if it was deleted; null if there was none. */
    @Nullable
    Resource withId(String id) {
        return byId.get(id);
    }

    /** The resource with an id; a request for another one is refused. */
    Resource find(String text) {
        Resource resource = byId.get(behaviour.variant().ids().read(text));
        if (resource == null || !resource.isVisible()) {
            throw Refusal.notFound();
        }
        if (resource.deleted) {
            throw behaviour.variant().has(Habit.SOFT_DELETE) ? Refusal.gone() : Refusal.notFound();
        }
        return resource;
    }

    /** The resources of a parent that were not deleted, the oldest first. */
    List<Resource> all(String parent) {
        return byNumber.values().stream()
                .filter(each -> each.parent.equals(parent) && !each.deleted && each.isVisible())
                .toList();
    }

    /** The oldest resource that was not deleted. */
    Resource first() {
        return byNumber.values().stream()
                .filter(each -> !each.deleted)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
