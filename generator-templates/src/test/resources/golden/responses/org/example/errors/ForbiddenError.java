package org.example.errors;

import org.example.core.ApiClientHttpResponse;
import org.example.core.ApiError;
import org.jspecify.annotations.Nullable;

/**
 * The API answered 403, with the body that the document declares for it.
 *
 * <p>The body is null where the API answered with the JSON value null.
 */
public final class ForbiddenError extends ApiError {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable ForbiddenErrorBody body;

    ForbiddenError(String operation, ApiClientHttpResponse<String> response, @Nullable ForbiddenErrorBody body) {
        super(operation, response);
        this.body = body;
    }

    @Override
    public @Nullable ForbiddenErrorBody body() {
        return body;
    }
}
