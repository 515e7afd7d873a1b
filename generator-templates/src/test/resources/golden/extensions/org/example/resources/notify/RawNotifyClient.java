package org.example.resources.notify;

import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;

/** Operations of the group {@code notify}. */
public final class RawNotifyClient {
    private final NotifyApi api;

    RawNotifyClient(NotifyApi api) {
        this.api = api;
    }

    /** As {@link #notify_(RequestOptions)}, with default options. */
    @Deprecated
    public ApiClientHttpResponse<Void> notify_() {
        return notify_(ApiCall.noOptions());
    }

    /** {@code POST /things}: see {@link NotifyClient#notify_}. */
    @Deprecated
    public ApiClientHttpResponse<Void> notify_(RequestOptions options) {
        return ApiCall.of(options, api.notify_()).send();
    }
}
