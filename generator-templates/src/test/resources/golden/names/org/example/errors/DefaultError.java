package org.example.errors;

import org.example.core.ApiClientHttpResponse;
import org.example.core.ApiError;
import org.example.types.ErrorFactory;

/**
 * The API answered with an error status that has no error of its own, with the body that the document declares for it.
 */
public final class DefaultError extends ApiError {
    private static final long serialVersionUID = 1L;

    private final transient ErrorFactory body;

    DefaultError(String operation, ApiClientHttpResponse<String> response, ErrorFactory body) {
        super(operation, response);
        this.body = body;
    }

    @Override
    public ErrorFactory body() {
        return body;
    }
}
