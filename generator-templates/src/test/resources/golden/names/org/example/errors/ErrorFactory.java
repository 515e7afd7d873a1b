package org.example.errors;

import org.example.core.ApiClientHttpResponse;
import org.example.core.ApiError;
import org.example.core.Json;

/** Chooses the exception for an error status. */
public final class ErrorFactory {
    private ErrorFactory() {}

    /** The exception that the document declares for the status, or {@link ApiError} where the body is not that. */
    public static ApiError toError(String operation, ApiClientHttpResponse<String> response) {
        int status = response.statusCode();
        if (status == 404) {
            return Json.parse(org.example.types.NotFoundError.JSON_ADAPTER, response.body())
                    .<ApiError>map(body -> new NotFoundError(operation, response, body))
                    .orElseGet(() -> new ApiError(operation, response));
        }
        return Json.parse(org.example.types.ErrorFactory.JSON_ADAPTER, response.body())
                .<ApiError>map(body -> new DefaultError(operation, response, body))
                .orElseGet(() -> new ApiError(operation, response));
    }
}
