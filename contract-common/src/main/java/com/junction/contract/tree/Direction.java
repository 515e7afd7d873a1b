package com.junction.contract.tree;

/** The direction of a value between client and server. */
public enum Direction {
    /** From client to server. Omits {@code readOnly} properties. */
    REQUEST,
    /** From server to client. Omits {@code writeOnly} properties. */
    RESPONSE,
    /** Unknown, as for an example of a schema. Properties of both kinds may be missing. */
    EITHER;

    /**
     * Whether the direction omits properties with a keyword. Omitted properties are never required (OpenAPI 3.0, Schema
     * Object, "readOnly" and "writeOnly"; JSON Schema 2020-12 Validation, 9.4).
     */
    public boolean omits(String keyword) {
        return switch (keyword) {
            case "readOnly" -> this != RESPONSE;
            case "writeOnly" -> this != REQUEST;
            default -> false;
        };
    }
}
