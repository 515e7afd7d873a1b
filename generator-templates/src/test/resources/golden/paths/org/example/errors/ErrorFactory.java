package org.example.errors;

import org.example.core.ApiClientHttpResponse;
import org.example.core.ApiError;

/** Chooses the exception for an error status. */
public final class ErrorFactory {
    private ErrorFactory() {}

    /** The exception that the document declares for the status, or {@link ApiError} where the body is not that. */
    public static ApiError toError(String operation, ApiClientHttpResponse<String> response) {
        return new ApiError(operation, response);
    }
}
