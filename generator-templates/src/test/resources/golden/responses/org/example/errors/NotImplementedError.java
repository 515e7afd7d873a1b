package org.example.errors;

import org.example.core.ApiClientHttpResponse;
import org.example.core.ApiError;
import org.example.types.Problem;

/** The API answered 501, with the body that the document declares for it. */
public final class NotImplementedError extends ApiError {
    private static final long serialVersionUID = 1L;

    private final transient Problem body;

    NotImplementedError(String operation, ApiClientHttpResponse<String> response, Problem body) {
        super(operation, response);
        this.body = body;
    }

    @Override
    public Problem body() {
        return body;
    }
}
