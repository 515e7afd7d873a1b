package com.junction.api.core;

import java.io.IOException;

/** The call did not get an answer: no connection, a timeout, a connection that broke, or a cancelled call. */
public final class NetworkError extends JunctionException {
    private static final long serialVersionUID = 1L;

    NetworkError(String operation, IOException cause) {
        super(operation + ": " + cause.getMessage(), cause);
    }
}
