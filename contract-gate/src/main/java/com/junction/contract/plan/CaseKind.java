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
    /** A request without the credentials that the document requires, or with wrong ones. */
    WITHOUT_CREDENTIALS,
    /** A request whose body is not JSON, although its media type is. */
    MALFORMED_BODY,
    /** A request with a body in a media type that the document does not list. */
    UNSUPPORTED_MEDIA_TYPE,
    /** A request that a server may accept or reject, but must not fail at. */
    UNUSUAL;

    /** Whether the document allows the request. */
    public boolean isAllowed() {
        return isTyped() || this == OTHER_MEDIA_TYPE;
    }

    /** Whether a typed client can send it. The types of a client prevent the other requests. */
    public boolean isTyped() {
        return this == VALID || this == LATER;
    }

    /** Whether a server that rejects the credentials of the run does not judge the request itself. */
    public boolean needsCredentials() {
        return this != UNSUPPORTED_METHOD && this != WITHOUT_CREDENTIALS;
    }

    /** Whether the server must reject the request because of its values. */
    public boolean isRefused() {
        return this == INVALID || this == INCOMPLETE;
    }
}
