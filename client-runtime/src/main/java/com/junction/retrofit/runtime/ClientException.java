package com.junction.retrofit.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A call failed: the API answered with an error, or not as the document declares, or did not answer. */
public abstract class ClientException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClientException(String message, @Nullable Throwable cause) {
        super(Messages.brief(message), cause == null ? null : brief(cause));
    }

    /** A message that quotes the server may be long. */
    private static Throwable brief(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return Messages.isBrief(message) ? cause : new IOException(Messages.brief(message));
    }
}
