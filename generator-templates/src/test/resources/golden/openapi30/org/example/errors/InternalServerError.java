package org.example.errors;

import org.example.core.ApiClientHttpResponse;
import org.example.core.ApiError;
import org.example.types.Failure;
import org.jspecify.annotations.Nullable;

/**
 * The API answered 500, with the body that the document declares for it.
 *
 * <p>The body is null where the API answered with the JSON value null.
 */
public final class InternalServerError extends ApiError {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Failure body;

    InternalServerError(String operation, ApiClientHttpResponse<String> response, @Nullable Failure body) {
        super(operation, response);
        this.body = body;
    }

    @Override
    public @Nullable Failure body() {
        return body;
    }
}
