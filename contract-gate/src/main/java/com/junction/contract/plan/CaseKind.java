package com.junction.contract.plan;

/** What a case is for. */
public enum CaseKind {
    /** A request that the document allows, and an answer that it describes. */
    VALID,
    /** The same, but the answer is one that a later version of the document may allow. */
    LATER,
    /** A request for a media type that clients with types do not read. */
    OTHER_MEDIA_TYPE,
    /** A request that breaks one rule of the document. */
    INVALID,
    /** A request without a parameter or a body that is required. */
    INCOMPLETE,
    /** A request by a method that the document does not have for the path. */
    UNSUPPORTED_METHOD,
    /** A request without the credentials that the document asks for. */
    WITHOUT_CREDENTIALS;

    /** Whether the document allows the request. */
    public boolean isAllowed() {
        return isTyped() || this == OTHER_MEDIA_TYPE;
    }

    /** Whether a client with types can send it. They are there to keep callers from sending the others. */
    public boolean isTyped() {
        return this == VALID || this == LATER;
    }

    /** Whether the request must be refused because of what it says or leaves out. */
    public boolean isRefused() {
        return this == INVALID || this == INCOMPLETE;
    }
}
