package org.example.resources.notify;

import java.util.concurrent.CompletableFuture;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;
import retrofit2.Retrofit;

/** Operations of the group {@code notify}. */
public final class AsyncNotifyClient {
    private final NotifyApi api;

    /** Use {@code client.notify_()}. */
    public AsyncNotifyClient(Retrofit retrofit) {
        this.api = retrofit.create(NotifyApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public AsyncRawNotifyClient withRawResponse() {
        return new AsyncRawNotifyClient(api);
    }

    /** As {@link #notify_(RequestOptions)}, with default options. */
    @Deprecated
    public CompletableFuture<Void> notify_() {
        return notify_(ApiCall.noOptions());
    }

    /** {@code POST /things}: see {@link NotifyClient#notify_}. */
    @Deprecated
    public CompletableFuture<Void> notify_(RequestOptions options) {
        return ApiCall.of(options, api.notify_()).sendAsync(ApiClientHttpResponse::body);
    }
}
