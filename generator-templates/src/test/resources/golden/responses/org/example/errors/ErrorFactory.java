package org.example.errors;

import org.example.core.ApiClientHttpResponse;
import org.example.core.ApiError;
import org.example.core.Json;
import org.example.types.Problem;

/** Chooses the exception for an error status. */
public final class ErrorFactory {
    private ErrorFactory() {}

    /** The exception that the document declares for the status, or {@link ApiError} where the body is not that. */
    public static ApiError toError(String operation, ApiClientHttpResponse<String> response) {
        int status = response.statusCode();
        if (status == 409) {
            return Json.parse(Problem.JSON_ADAPTER, response.body())
                    .<ApiError>map(body -> new ConflictError(operation, response, body))
                    .orElseGet(() -> new ApiError(operation, response));
        }
        if (status == 410) {
            return Json.parse(Json.VALUE, response.body())
                    .<ApiError>map(body -> new GoneError(operation, response, body))
                    .orElseGet(() -> new ApiError(operation, response));
        }
        if (status == 423) {
            return Json.parse(Problem.JSON_ADAPTER, response.body())
                    .<ApiError>map(body -> new Status423Error(operation, response, body))
                    .orElseGet(() -> new ApiError(operation, response));
        }
        if (status / 100 == 4) {
            return Json.parse(Problem.JSON_ADAPTER, response.body())
                    .<ApiError>map(body -> new ClientError(operation, response, body))
                    .orElseGet(() -> new ApiError(operation, response));
        }
        return Json.parse(Problem.JSON_ADAPTER, response.body())
                .<ApiError>map(body -> new DefaultError(operation, response, body))
                .orElseGet(() -> new ApiError(operation, response));
    }
}
