package com.junction.contract.server;

import org.jspecify.annotations.Nullable;

/** There is nothing to send cases to. The message says what to install or to change. */
public final class TargetUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TargetUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
