package org.example.resources.things;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;

/** Operations of the group {@code things}. */
public final class AsyncRawThingsClient {
    private final ThingsApi api;

    AsyncRawThingsClient(ThingsApi api) {
        this.api = api;
    }

    /** As {@link #search(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> search() {
        return search(ApiCall.noOptions());
    }

    /** {@code GET /things:search}: see {@link ThingsClient#search}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> search(RequestOptions options) {
        return ApiCall.of(options, api.search()).sendAsync(Function.identity());
    }

    /** As {@link #get(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> get() {
        return get(ApiCall.noOptions());
    }

    /** {@code GET /}: see {@link ThingsClient#get}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> get(RequestOptions options) {
        return ApiCall.of(options, api.get()).sendAsync(Function.identity());
    }
}
