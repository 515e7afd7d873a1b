package com.junction.api.errors;

import com.junction.api.core.ApiError;
import com.junction.api.core.Json;
import com.junction.api.core.JunctionHttpResponse;
import com.junction.api.types.HttpValidationError;

/** Chooses the exception for an error status. */
public final class ErrorFactory {
    private ErrorFactory() {}

    /** The exception that the document declares for the status, or {@link ApiError} where the body is not that. */
    public static ApiError toError(String operation, JunctionHttpResponse<String> response) {
        int status = response.statusCode();
        if (status == 422) {
            return Json.parse(HttpValidationError.JSON_ADAPTER, response.body())
                    .<ApiError>map(body -> new UnprocessableEntityError(operation, response, body))
                    .orElseGet(() -> new ApiError(operation, response));
        }
        return new ApiError(operation, response);
    }
}
