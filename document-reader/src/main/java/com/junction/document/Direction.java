package com.junction.document;

/** The way of a value between client and server. */
public enum Direction {
    /** From client to server: without the properties that are {@code readOnly}. */
    REQUEST,
    /** From server to client: without the properties that are {@code writeOnly}. */
    RESPONSE,
    /** Not known, as for an example of a schema: properties of either kind may be missing. */
    EITHER;

    /**
     * Whether a property that has a keyword is for the other direction. A list of required properties does not count
     * for it then (OpenAPI 3.0, Schema Object, "readOnly" and "writeOnly"; JSON Schema 2020-12 Validation, 9.4).
     */
    public boolean omits(String keyword) {
        return switch (keyword) {
            case "readOnly" -> this != RESPONSE;
            case "writeOnly" -> this != REQUEST;
            default -> false;
        };
    }
}
