package com.junction.retrofit.runtime;

/** The API answered 2xx with a body that is not what the document declares. Nothing half-decoded is returned. */
public final class DecodingError extends ApiError {
    private static final long serialVersionUID = 1L;

    DecodingError(String operation, ClientHttpResponse<String> response, String problem, Throwable cause) {
        super(operation + " answered " + response.statusCode() + " with " + problem, response, cause);
    }
}
