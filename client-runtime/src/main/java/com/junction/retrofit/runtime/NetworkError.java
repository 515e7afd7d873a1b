package com.junction.retrofit.runtime;

import java.io.IOException;

/** A call got no response: no connection, a timeout, a connection that broke, or a canceled call. */
public final class NetworkError extends ClientException {
    private static final long serialVersionUID = 1L;

    NetworkError(String operation, IOException cause) {
        super(operation + ": " + cause.getMessage(), cause);
    }
}
