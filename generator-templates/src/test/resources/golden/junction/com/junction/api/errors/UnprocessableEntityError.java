package com.junction.api.errors;

import com.junction.api.core.ApiError;
import com.junction.api.core.JunctionHttpResponse;
import com.junction.api.types.HttpValidationError;

/** The API answered 422, with the body that the document declares for it. */
public final class UnprocessableEntityError extends ApiError {
    private static final long serialVersionUID = 1L;

    private final transient HttpValidationError body;

    UnprocessableEntityError(String operation, JunctionHttpResponse<String> response, HttpValidationError body) {
        super(operation, response);
        this.body = body;
    }

    @Override
    public HttpValidationError body() {
        return body;
    }
}
