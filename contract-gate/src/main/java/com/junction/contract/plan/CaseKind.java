package com.junction.contract.plan;

/** The purpose of a case. */
public enum CaseKind {
    /** A request that the document allows, and a response that it describes. */
    VALID,
    /** A valid request, and a response that a later version of the document may allow. */
    LATER,
    /** A valid request for a media type that typed clients do not read. */
    OTHER_MEDIA_TYPE,
    /** A request that breaks one rule of the document. */
    INVALID,
    /** A request without a parameter or a body that is required. */
    INCOMPLETE,
    /** A request with a method that the document does not have for the path. */
    UNSUPPORTED_METHOD,
    /** A request without the credentials that the document requires. */
    WITHOUT_CREDENTIALS;

    /** Whether the document allows the request. */
    public boolean isAllowed() {
        return isTyped() || this == OTHER_MEDIA_TYPE;
    }

    /** Whether a typed client can send it. The types of a client prevent the other requests. */
    public boolean isTyped() {
        return this == VALID || this == LATER;
    }

    /** Whether the server must reject the request because of its values. */
    public boolean isRefused() {
        return this == INVALID || this == INCOMPLETE;
    }
}
