package com.junction.retrofit.runtime;

/** The API answered 2xx with a body that is not as the document declares. */
public final class DecodingError extends ApiError {
    private static final long serialVersionUID = 1L;

    DecodingError(String operation, ClientHttpResponse<String> response, String problem, Throwable cause) {
        super(operation + " answered " + response.statusCode() + " with " + problem, response, cause);
    }
}
