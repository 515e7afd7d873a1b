package org.example.resources.owned;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;
import org.example.resources.owned.requests.Owned;

/** Operations of the group {@code owned}. */
public final class AsyncRawOwnedClient {
    private final OwnedApi api;

    AsyncRawOwnedClient(OwnedApi api) {
        this.api = api;
    }

    /** As {@link #createOwned(Owned, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> createOwned(Owned request) {
        return createOwned(request, ApiCall.noOptions());
    }

    /** {@code POST /owned}: see {@link OwnedClient#createOwned}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> createOwned(Owned request, RequestOptions options) {
        return ApiCall.of(options, api.createOwned(
                request.getIdempotencyKey(), request.getLimit(), request)).sendAsync(Function.identity());
    }
}
