package org.example.errors;

import org.example.core.ApiClientHttpResponse;
import org.example.core.ApiError;

/** The API answered 404, with the body that the document declares for it. */
public final class NotFoundError extends ApiError {
    private static final long serialVersionUID = 1L;

    private final transient org.example.types.NotFoundError body;

    NotFoundError(String operation, ApiClientHttpResponse<String> response, org.example.types.NotFoundError body) {
        super(operation, response);
        this.body = body;
    }

    @Override
    public org.example.types.NotFoundError body() {
        return body;
    }
}
