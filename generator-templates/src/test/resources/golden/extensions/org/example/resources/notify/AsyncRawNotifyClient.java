package org.example.resources.notify;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;
import retrofit2.Retrofit;

/** Operations of the group {@code notify}. */
public final class AsyncRawNotifyClient {
    private final NotifyApi api;

    /** Made by the client that has this as an accessor. */
    public AsyncRawNotifyClient(Retrofit retrofit) {
        this.api = retrofit.create(NotifyApi.class);
    }

    /** {@code POST /things}, with fewer arguments. */
    @Deprecated
    public CompletableFuture<ApiClientHttpResponse<Void>> notify_() {
        return notify_(ApiCall.noOptions());
    }

    /** {@code POST /things}: see {@link NotifyClient#notify_}. */
    @Deprecated
    public CompletableFuture<ApiClientHttpResponse<Void>> notify_(RequestOptions options) {
        return ApiCall.of(options, api.notify_()).sendAsync(Function.identity());
    }
}
