package org.example.resources.things;

import java.util.concurrent.CompletableFuture;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;
import retrofit2.Retrofit;

/** Operations of the group {@code things}. */
public final class AsyncThingsClient {
    private final ThingsApi api;

    /** Use {@code client.things()}. */
    public AsyncThingsClient(Retrofit retrofit) {
        this.api = retrofit.create(ThingsApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public AsyncRawThingsClient withRawResponse() {
        return new AsyncRawThingsClient(api);
    }

    /** As {@link #search(RequestOptions)}, with default options. */
    public CompletableFuture<Void> search() {
        return search(ApiCall.noOptions());
    }

    /** {@code GET /things:search}: see {@link ThingsClient#search}. */
    public CompletableFuture<Void> search(RequestOptions options) {
        return ApiCall.of(options, api.search()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #get(RequestOptions)}, with default options. */
    public CompletableFuture<Void> get() {
        return get(ApiCall.noOptions());
    }

    /** {@code GET /}: see {@link ThingsClient#get}. */
    public CompletableFuture<Void> get(RequestOptions options) {
        return ApiCall.of(options, api.get()).sendAsync(ApiClientHttpResponse::body);
    }
}
