package org.example.resources.notify;

import org.example.core.ApiCall;
import org.example.core.RequestOptions;
import retrofit2.Retrofit;

/** Operations of the group {@code notify}. */
public final class NotifyClient {
    private final NotifyApi api;

    /** Made by the client that has this as an accessor. */
    public NotifyClient(Retrofit retrofit) {
        this.api = retrofit.create(NotifyApi.class);
    }

    /** The same operations, with status and headers beside the body. */
    public RawNotifyClient withRawResponse() {
        return new RawNotifyClient(api);
    }

    /** As {@link #notify_(RequestOptions)}, with default options. */
    @Deprecated
    public void notify_() {
        notify_(ApiCall.noOptions());
    }

    /**
     * {@code POST /things}
     *
     * @throws org.example.core.ApiError for any error, and where the body is not as described
     * @throws org.example.core.NetworkError where there is no answer
     */
    @Deprecated
    public void notify_(RequestOptions options) {
        ApiCall.of(options, api.notify_()).send();
    }
}
