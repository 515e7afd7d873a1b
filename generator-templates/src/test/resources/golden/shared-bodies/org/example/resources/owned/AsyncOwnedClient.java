package org.example.resources.owned;

import java.util.concurrent.CompletableFuture;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;
import org.example.resources.owned.requests.Owned;
import retrofit2.Retrofit;

/** Operations of the group {@code owned}. */
public final class AsyncOwnedClient {
    private final OwnedApi api;

    /** Use {@code client.owned()}. */
    public AsyncOwnedClient(Retrofit retrofit) {
        this.api = retrofit.create(OwnedApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public AsyncRawOwnedClient withRawResponse() {
        return new AsyncRawOwnedClient(api);
    }

    /** As {@link #createOwned(Owned, RequestOptions)}, with default options. */
    public CompletableFuture<Void> createOwned(Owned request) {
        return createOwned(request, ApiCall.noOptions());
    }

    /** {@code POST /owned}: see {@link OwnedClient#createOwned}. */
    public CompletableFuture<Void> createOwned(Owned request, RequestOptions options) {
        return ApiCall.of(options, api.createOwned(
                request.getIdempotencyKey(), request.getLimit(), request)).sendAsync(ApiClientHttpResponse::body);
    }
}
