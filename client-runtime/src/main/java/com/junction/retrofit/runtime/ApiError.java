package com.junction.retrofit.runtime;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The API answered with a status other than 2xx. Redirects are among them: none is followed, because it would carry
 * credentials along; its {@code Location} is in {@link #headers()}.
 */
public class ApiError extends ClientException {
    private static final long serialVersionUID = 1L;

    private final transient ClientHttpResponse<String> response;

    /** Wraps a response. Its body is kept out of the message: it may hold secrets or personal data. */
    public ApiError(String operation, ClientHttpResponse<String> response) {
        this(operation + " answered " + response.statusCode(), response, null);
    }

    ApiError(String message, ClientHttpResponse<String> response, @Nullable Throwable cause) {
        super(message, cause);
        this.response = response;
    }

    /** The HTTP status code. */
    public final int statusCode() {
        return response.statusCode();
    }

    /** The response headers; names are looked up whatever their case. */
    public final Map<String, List<String>> headers() {
        return response.headers();
    }

    /**
     * The body: decoded where the document declares a type for this status, the raw text everywhere else. It is null
     * where the document allows the JSON value null and the API answered with it.
     */
    public @Nullable Object body() {
        return rawBody();
    }

    /** The body as it was sent, empty where there was none. */
    public final String rawBody() {
        return response.body();
    }
}
