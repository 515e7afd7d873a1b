package com.junction.api.core;

import org.jspecify.annotations.Nullable;

/** What every failure of a call is: the API answered with an error, answered nonsense, or could not be reached. */
public abstract class JunctionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JunctionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
