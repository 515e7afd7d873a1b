package com.junction.retrofit.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What every failure of a call is: the API answered with an error, answered nonsense, or could not be reached. */
public abstract class ClientException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClientException(String message, @Nullable Throwable cause) {
        super(Messages.brief(message), cause == null ? null : brief(cause));
    }

    /** A message may quote the server, and is long then. */
    private static Throwable brief(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return Messages.isBrief(message) ? cause : new IOException(Messages.brief(message));
    }
}
