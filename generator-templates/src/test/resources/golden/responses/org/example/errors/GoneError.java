package org.example.errors;

import org.example.core.ApiClientHttpResponse;
import org.example.core.ApiError;
import org.jspecify.annotations.Nullable;

/**
 * The API answered 410, with the body that the document declares for it.
 *
 * <p>The body is null where the API answered with the JSON value null.
 */
public final class GoneError extends ApiError {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object body;

    GoneError(String operation, ApiClientHttpResponse<String> response, @Nullable Object body) {
        super(operation, response);
        this.body = body;
    }

    @Override
    public @Nullable Object body() {
        return body;
    }
}
