package com.junction.retrofit.runtime;

import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * A decoded body, with the status and the headers of its response.
 *
 * @param <T> the type of the body
 */
public final class ClientHttpResponse<T extends @Nullable Object> {
    private final int statusCode;
    private final Headers headers;
    private final T body;

    private ClientHttpResponse(int statusCode, Headers headers, T body) {
        this.statusCode = statusCode;
        this.headers = headers;
        this.body = body;
    }

    static <T extends @Nullable Object> ClientHttpResponse<T> of(Response head, T body) {
        return new ClientHttpResponse<>(head.code(), head.headers(), body);
    }

    /** The HTTP status code, 2xx. */
    public int statusCode() {
        return statusCode;
    }

    /** The response headers; the case of names is ignored. */
    public Map<String, List<String>> headers() {
        return headers.toMultimap();
    }

    /** The decoded body. */
    public T body() {
        return body;
    }
}
