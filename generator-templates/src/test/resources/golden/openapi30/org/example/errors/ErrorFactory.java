package org.example.errors;

import org.example.core.ApiClientHttpResponse;
import org.example.core.ApiError;
import org.example.core.Json;
import org.example.types.Failure;
import org.example.types.Inner;

/** Chooses the exception for an error status. */
public final class ErrorFactory {
    private ErrorFactory() {}

    /** The exception that the document declares for the status, or {@link ApiError} where the body is not that. */
    public static ApiError toError(String operation, ApiClientHttpResponse<String> response) {
        int status = response.statusCode();
        if (status == 500) {
            if (isNull(response.body())) {
                return new InternalServerError(operation, response, null);
            }
            return Json.parse(Failure.JSON_ADAPTER, response.body())
                    .<ApiError>map(body -> new InternalServerError(operation, response, body))
                    .orElseGet(() -> new ApiError(operation, response));
        }
        if (status == 502) {
            if (isNull(response.body())) {
                return new BadGatewayError(operation, response, null);
            }
            return Json.parse(Inner.JSON_ADAPTER, response.body())
                    .<ApiError>map(body -> new BadGatewayError(operation, response, body))
                    .orElseGet(() -> new ApiError(operation, response));
        }
        if (status == 503) {
            if (isNull(response.body())) {
                return new ServiceUnavailableError(operation, response, null);
            }
            return Json.parse(Json.list(Json.STRING), response.body())
                    .<ApiError>map(body -> new ServiceUnavailableError(operation, response, body))
                    .orElseGet(() -> new ApiError(operation, response));
        }
        return new ApiError(operation, response);
    }

    private static boolean isNull(String json) {
        return json.trim().equals("null");
    }
}
