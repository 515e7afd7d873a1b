package com.junction.contract.realserver;

import tools.jackson.databind.node.ObjectNode;

/** A project, a task or a file. */
final class Resource {
    final long number;
    final String id;
    final String parent;
    final long visibleFrom;
    final byte[] content;
    ObjectNode value;
    int version = 1;
    boolean deleted;

    /**
     * @param parent the id of its project; empty for a project
     * @param visibleFrom when it can be read, by {@link System#nanoTime()}
     */
    Resource(long number, String id, String parent, long visibleFrom, ObjectNode value, byte[] content) {
        this.number = number;
        this.id = id;
        this.parent = parent;
        this.visibleFrom = visibleFrom;
        this.value = value;
        this.content = content;
    }

    /** Whether it can be read, if it was not deleted. */
    boolean isVisible() {
        return System.nanoTime() - visibleFrom >= 0;
    }

    String etag() {
        return "\"" + version + "\"";
    }

    /** Whether it was never changed since it was created. */
    boolean isNew() {
        return value.path("created_at").equals(value.path("updated_at"));
    }
}
