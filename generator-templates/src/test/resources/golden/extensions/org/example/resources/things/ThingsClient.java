package org.example.resources.things;

import org.example.core.ApiCall;
import org.example.core.RequestOptions;
import retrofit2.Retrofit;

/** Operations of the group {@code things}. */
public final class ThingsClient {
    private final ThingsApi api;

    /** Made by the client that has this as an accessor. */
    public ThingsClient(Retrofit retrofit) {
        this.api = retrofit.create(ThingsApi.class);
    }

    /** The same operations, with status and headers beside the body. */
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
     * @throws org.example.core.ApiError for any error, and where the body is not as described
     * @throws org.example.core.NetworkError where there is no answer
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
     * @throws org.example.core.ApiError for any error, and where the body is not as described
     * @throws org.example.core.NetworkError where there is no answer
     */
    public void get(RequestOptions options) {
        ApiCall.of(options, api.get()).send();
    }
}
