package org.example.resources.errors;

import java.util.concurrent.CompletableFuture;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;
import retrofit2.Retrofit;

/** Operations of the group {@code errors}. */
public final class AsyncErrorsClient {
    private final ErrorsApi api;

    /** Use {@code client.errors()}. */
    public AsyncErrorsClient(Retrofit retrofit) {
        this.api = retrofit.create(ErrorsApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public AsyncRawErrorsClient withRawResponse() {
        return new AsyncRawErrorsClient(api);
    }

    /** As {@link #errors(RequestOptions)}, with default options. */
    public CompletableFuture<Void> errors() {
        return errors(ApiCall.noOptions());
    }

    /** {@code GET /errors}: see {@link ErrorsClient#errors}. */
    public CompletableFuture<Void> errors(RequestOptions options) {
        return ApiCall.of(options, api.errors()).sendAsync(ApiClientHttpResponse::body);
    }
}
