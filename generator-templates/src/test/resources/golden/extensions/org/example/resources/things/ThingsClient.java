package org.example.resources.things;

import org.example.core.ApiCall;
import org.example.core.RequestOptions;
import retrofit2.Retrofit;

/** Operations of the group {@code things}. */
public final class ThingsClient {
    private final ThingsApi api;

    /** Use {@code client.things()}. */
    public ThingsClient(Retrofit retrofit) {
        this.api = retrofit.create(ThingsApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public RawThingsClient withRawResponse() {
        return new RawThingsClient(api);
    }

    /** As {@link #search(RequestOptions)}, with default options. */
    public void search() {
        search(ApiCall.noOptions());
    }

    /**
     * {@code GET /things:search}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void search(RequestOptions options) {
        ApiCall.of(options, api.search()).send();
    }

    /** As {@link #get(RequestOptions)}, with default options. */
    public void get() {
        get(ApiCall.noOptions());
    }

    /**
     * {@code GET /}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void get(RequestOptions options) {
        ApiCall.of(options, api.get()).send();
    }
}
