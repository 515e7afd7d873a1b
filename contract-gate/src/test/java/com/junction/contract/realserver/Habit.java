package com.junction.contract.realserver;

/** A way in which right servers differ. Each is described by the document of the server. */
public enum Habit {
    /** The response to a creation has no body, only the URL of what was created. */
    LOCATION_ALONE,
    /** What was deleted is answered with 410 instead of 404. */
    SOFT_DELETE,
    /** A creation is answered with 202, and the resource can be read a moment later. */
    ASYNCHRONOUS_CREATION,
    /** What was deleted can be deleted again. */
    IDEMPOTENT_DELETE,
    /** A project with tasks or files cannot be deleted (409). */
    DELETE_FROM_BELOW,
    /** Two projects cannot have the same name (409). */
    UNIQUE_NAMES,
    /** The response to a change has no body (204). */
    NO_CONTENT_AFTER_UPDATE,
    /** Wrong credentials are answered with 403, and missing ones with 401. */
    FORBIDDEN,
    /** A body has its value in {@code data}, and what describes it in {@code meta}. */
    ENVELOPES,
    /** A list is an array; its headers say how it goes on. */
    BARE_LISTS,
    /** Tasks are listed by {@code page} and {@code per_page}. */
    PAGE_NUMBERS,
    /** An id is called {@code projectId} or {@code taskId}, in paths and in bodies. */
    NAMED_IDS,
    /** {@code Accept} is ignored, the first of repeated parameters counts, and an unknown cursor is an empty page. */
    LENIENT
}
