package org.example.errors;

import java.util.Map;
import org.example.core.ApiClientHttpResponse;
import org.example.core.ApiError;
import org.jspecify.annotations.Nullable;

/**
 * The API answered 402, with the body that the document declares for it.
 *
 * <p>The body is null where the API answered with the JSON value null.
 */
public final class PaymentRequiredError extends ApiError {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Map<String, Integer> body;

    PaymentRequiredError(
            String operation, ApiClientHttpResponse<String> response, @Nullable Map<String, Integer> body) {
        super(operation, response);
        this.body = body;
    }

    @Override
    public @Nullable Map<String, Integer> body() {
        return body;
    }
}
