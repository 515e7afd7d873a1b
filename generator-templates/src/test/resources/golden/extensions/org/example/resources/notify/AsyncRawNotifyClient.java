package org.example.resources.notify;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;

/** Operations of the group {@code notify}. */
public final class AsyncRawNotifyClient {
    private final NotifyApi api;

    AsyncRawNotifyClient(NotifyApi api) {
        this.api = api;
    }

    /** As {@link #notify_(RequestOptions)}, with default options. */
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
