package org.example.resources.labthings;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;
import org.example.types.Thing;
import retrofit2.Retrofit;

/** Operations of the group {@code lab things}. */
public final class AsyncLabThingsClient {
    private final LabThingsApi api;

    /** Use {@code client.labThings()}. */
    public AsyncLabThingsClient(Retrofit retrofit) {
        this.api = retrofit.create(LabThingsApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public AsyncRawLabThingsClient withRawResponse() {
        return new AsyncRawLabThingsClient(api);
    }

    /** As {@link #list(RequestOptions)}, with default options. */
    public CompletableFuture<List<Thing>> list() {
        return list(ApiCall.noOptions());
    }

    /** {@code GET /things}: see {@link LabThingsClient#list}. */
    public CompletableFuture<List<Thing>> list(RequestOptions options) {
        return ApiCall.of(options, api.list()).sendAsync(ApiClientHttpResponse::body);
    }
}
