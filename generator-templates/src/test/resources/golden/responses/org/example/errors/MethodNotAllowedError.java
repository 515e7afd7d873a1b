package org.example.errors;

import org.example.core.ApiClientHttpResponse;
import org.example.core.ApiError;
import org.example.types.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The API answered 405, with the body that the document declares for it.
 *
 * <p>The body is null where the API answered with the JSON value null.
 */
public final class MethodNotAllowedError extends ApiError {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Problem body;

    MethodNotAllowedError(String operation, ApiClientHttpResponse<String> response, @Nullable Problem body) {
        super(operation, response);
        this.body = body;
    }

    @Override
    public @Nullable Problem body() {
        return body;
    }
}
