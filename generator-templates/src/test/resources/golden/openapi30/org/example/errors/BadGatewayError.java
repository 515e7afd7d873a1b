package org.example.errors;

import org.example.core.ApiClientHttpResponse;
import org.example.core.ApiError;
import org.example.types.Inner;
import org.jspecify.annotations.Nullable;

/**
 * The API answered 502, with the body that the document declares for it.
 *
 * <p>The body is null where the API answered with the JSON value null.
 */
public final class BadGatewayError extends ApiError {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Inner body;

    BadGatewayError(String operation, ApiClientHttpResponse<String> response, @Nullable Inner body) {
        super(operation, response);
        this.body = body;
    }

    @Override
    public @Nullable Inner body() {
        return body;
    }
}
