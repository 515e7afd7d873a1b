package com.junction.contract.diff.schema;

/** Which way a value travels. */
public enum Side {
    /** From a client, which knows the old document, to a server, which keeps the new one. */
    REQUEST,
    /** From that server to that client. */
    RESPONSE
}
