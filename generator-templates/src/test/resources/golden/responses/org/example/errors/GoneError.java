package org.example.errors;

import org.example.core.ApiClientHttpResponse;
import org.example.core.ApiError;

/** The API answered 410, with the body that the document declares for it. */
public final class GoneError extends ApiError {
    private static final long serialVersionUID = 1L;

    private final transient Object body;

    GoneError(String operation, ApiClientHttpResponse<String> response, Object body) {
        super(operation, response);
        this.body = body;
    }

    @Override
    public Object body() {
        return body;
    }
}
