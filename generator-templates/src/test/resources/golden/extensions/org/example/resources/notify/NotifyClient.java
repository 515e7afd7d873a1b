package org.example.resources.notify;

import org.example.core.ApiCall;
import org.example.core.RequestOptions;
import retrofit2.Retrofit;

/** Operations of the group {@code notify}. */
public final class NotifyClient {
    private final NotifyApi api;

    /** Use {@code client.notify_()}. */
    public NotifyClient(Retrofit retrofit) {
        this.api = retrofit.create(NotifyApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
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
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    @Deprecated
    public void notify_(RequestOptions options) {
        ApiCall.of(options, api.notify_()).send();
    }
}
