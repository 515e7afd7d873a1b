package com.junction.retrofit.runtime;

import java.io.IOException;

/** The call did not get an answer: no connection, a timeout, a connection that broke, or a cancelled call. */
public final class NetworkError extends ClientException {
    private static final long serialVersionUID = 1L;

    NetworkError(String operation, IOException cause) {
        super(operation + ": " + cause.getMessage(), cause);
    }
}
