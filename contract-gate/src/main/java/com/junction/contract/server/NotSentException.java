package com.junction.contract.server;

import java.io.IOException;

/** A request was not sent. The message says why, names the part of the request, and never quotes a value. */
public final class NotSentException extends IOException {
    private static final long serialVersionUID = 1L;

    NotSentException(String message) {
        super(message);
    }
}
