package org.example.resources.things;

import org.example.core.ApiCall;
import org.example.core.RequestOptions;
import retrofit2.Retrofit;

/** Operations of the group {@code things}. */
public final class ThingsClient {
    private final ThingsApi api;
    private final RawThingsClient raw;

    /** Made by the client that has this as an accessor. */
    public ThingsClient(Retrofit retrofit) {
        this.api = retrofit.create(ThingsApi.class);
        this.raw = new RawThingsClient(retrofit);
    }

    /** The same operations, with status and headers beside the body. */
    public RawThingsClient withRawResponse() {
        return raw;
    }

    /** {@code GET /things:search}, with fewer arguments. */
    public void search() {
        search(ApiCall.noOptions());
    }

    /** {@code GET /things:search} */
    public void search(RequestOptions options) {
        ApiCall.of(options, api.search()).send();
    }

    /** {@code GET /}, with fewer arguments. */
    public void get() {
        get(ApiCall.noOptions());
    }

    /** {@code GET /} */
    public void get(RequestOptions options) {
        ApiCall.of(options, api.get()).send();
    }
}
