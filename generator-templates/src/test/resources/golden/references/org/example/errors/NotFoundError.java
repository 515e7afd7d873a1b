package org.example.errors;

import org.example.core.ApiClientHttpResponse;
import org.example.core.ApiError;

/** The API answered 404, with the body that the document declares for it. */
public final class NotFoundError extends ApiError {
    private static final long serialVersionUID = 1L;

    private final transient NotFoundErrorBody body;

    NotFoundError(String operation, ApiClientHttpResponse<String> response, NotFoundErrorBody body) {
        super(operation, response);
        this.body = body;
    }

    @Override
    public NotFoundErrorBody body() {
        return body;
    }
}
