package com.junction.document;

/** The kind of a JSON value, as far as it decides whether the value can stand at a place of a document. */
public enum ValueKind {
    OBJECT,
    /** An object with a text in {@code $ref}. */
    REFERENCE,
    ARRAY,
    BOOLEAN,
    OTHER;

    boolean isObject() {
        return this == OBJECT || this == REFERENCE;
    }
}
