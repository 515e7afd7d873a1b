package com.junction.retrofit.runtime;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The API answered with a status other than 2xx. This includes redirects: the client does not follow them, because it
 * would send credentials to another place. The {@code Location} is in {@link #headers()}.
 */
public class ApiError extends ClientException {
    private static final long serialVersionUID = 1L;

    private final transient ClientHttpResponse<String> response;

    /** Wraps a response. The message does not contain its body, which may have secrets or personal data. */
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

    /** The response headers; the case of names is ignored. */
    public final Map<String, List<String>> headers() {
        return response.headers();
    }

    /**
     * The body: decoded if the document declares a type for this status, otherwise the raw text. It is null if the
     * document allows the JSON value null and the API answered with it.
     */
    public @Nullable Object body() {
        return rawBody();
    }

    /** The body as text; empty if there was no body. */
    public final String rawBody() {
        return response.body();
    }
}
