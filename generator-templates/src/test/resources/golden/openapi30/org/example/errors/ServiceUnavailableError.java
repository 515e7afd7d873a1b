package org.example.errors;

import java.util.List;
import org.example.core.ApiClientHttpResponse;
import org.example.core.ApiError;
import org.jspecify.annotations.Nullable;

/**
 * The API answered 503, with the body that the document declares for it.
 *
 * <p>The body is null where the API answered with the JSON value null.
 */
public final class ServiceUnavailableError extends ApiError {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<String> body;

    ServiceUnavailableError(String operation, ApiClientHttpResponse<String> response, @Nullable List<String> body) {
        super(operation, response);
        this.body = body;
    }

    @Override
    public @Nullable List<String> body() {
        return body;
    }
}
