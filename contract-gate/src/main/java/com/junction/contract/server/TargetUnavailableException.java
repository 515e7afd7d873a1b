package com.junction.contract.server;

import org.jspecify.annotations.Nullable;

/** No server can be started or reached. The message says what to install or to change. */
public final class TargetUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what is missing, and what to install or to change */
    public TargetUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
