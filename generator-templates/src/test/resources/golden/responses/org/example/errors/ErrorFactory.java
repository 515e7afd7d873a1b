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
        if (status == 400) {
            if (isNull(response.body())) {
                return new BadRequestError(operation, response, null);
            }
            return Json.parse(BadRequestErrorBody.JSON_ADAPTER, response.body())
                    .<ApiError>map(body -> new BadRequestError(operation, response, body))
                    .orElseGet(() -> new ApiError(operation, response));
        }
        if (status == 401) {
            if (isNull(response.body())) {
                return new UnauthorizedError(operation, response, null);
            }
            return Json.parse(Json.list(Json.STRING), response.body())
                    .<ApiError>map(body -> new UnauthorizedError(operation, response, body))
                    .orElseGet(() -> new ApiError(operation, response));
        }
        if (status == 402) {
            if (isNull(response.body())) {
                return new PaymentRequiredError(operation, response, null);
            }
            return Json.parse(Json.map(Json.INTEGER), response.body())
                    .<ApiError>map(body -> new PaymentRequiredError(operation, response, body))
                    .orElseGet(() -> new ApiError(operation, response));
        }
        if (status == 403) {
            if (isNull(response.body())) {
                return new ForbiddenError(operation, response, null);
            }
            return Json.parse(ForbiddenErrorBody.JSON_ADAPTER, response.body())
                    .<ApiError>map(body -> new ForbiddenError(operation, response, body))
                    .orElseGet(() -> new ApiError(operation, response));
        }
        if (status == 404) {
            if (isNull(response.body())) {
                return new NotFoundError(operation, response, null);
            }
            return Json.parse(NotFoundErrorBody.JSON_ADAPTER, response.body())
                    .<ApiError>map(body -> new NotFoundError(operation, response, body))
                    .orElseGet(() -> new ApiError(operation, response));
        }
        if (status == 405) {
            if (isNull(response.body())) {
                return new MethodNotAllowedError(operation, response, null);
            }
            return Json.parse(Problem.JSON_ADAPTER, response.body())
                    .<ApiError>map(body -> new MethodNotAllowedError(operation, response, body))
                    .orElseGet(() -> new ApiError(operation, response));
        }
        if (status == 409) {
            return Json.parse(Problem.JSON_ADAPTER, response.body())
                    .<ApiError>map(body -> new ConflictError(operation, response, body))
                    .orElseGet(() -> new ApiError(operation, response));
        }
        if (status == 410) {
            if (isNull(response.body())) {
                return new GoneError(operation, response, null);
            }
            return Json.parse(Json.VALUE, response.body())
                    .<ApiError>map(body -> new GoneError(operation, response, body))
                    .orElseGet(() -> new ApiError(operation, response));
        }
        if (status == 423) {
            return Json.parse(Problem.JSON_ADAPTER, response.body())
                    .<ApiError>map(body -> new Status423Error(operation, response, body))
                    .orElseGet(() -> new ApiError(operation, response));
        }
        if (status == 429) {
            if (isNull(response.body())) {
                return new TooManyRequestsError(operation, response, null);
            }
            return Json.parse(Json.INTEGER, response.body())
                    .<ApiError>map(body -> new TooManyRequestsError(operation, response, body))
                    .orElseGet(() -> new ApiError(operation, response));
        }
        if (status / 100 == 4) {
            return Json.parse(Problem.JSON_ADAPTER, response.body())
                    .<ApiError>map(body -> new ClientError(operation, response, body))
                    .orElseGet(() -> new ApiError(operation, response));
        }
        if (status == 501) {
            return Json.parse(Problem.JSON_ADAPTER, response.body())
                    .<ApiError>map(body -> new NotImplementedError(operation, response, body))
                    .orElseGet(() -> new ApiError(operation, response));
        }
        return Json.parse(Problem.JSON_ADAPTER, response.body())
                .<ApiError>map(body -> new DefaultError(operation, response, body))
                .orElseGet(() -> new ApiError(operation, response));
    }

    private static boolean isNull(String json) {
        return json.trim().equals("null");
    }
}
