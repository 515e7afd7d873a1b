package org.example.resources.errors;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;

/** Operations of the group {@code errors}. */
public final class AsyncRawErrorsClient {
    private final ErrorsApi api;

    AsyncRawErrorsClient(ErrorsApi api) {
        this.api = api;
    }

    /** As {@link #errors(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> errors() {
        return errors(ApiCall.noOptions());
    }

    /** {@code GET /errors}: see {@link ErrorsClient#errors}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> errors(RequestOptions options) {
        return ApiCall.of(options, api.errors()).sendAsync(Function.identity());
    }
}
