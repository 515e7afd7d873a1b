package org.example.resources.labthings;

import java.util.List;
import org.example.core.ApiCall;
import org.example.core.RequestOptions;
import org.example.types.Thing;
import retrofit2.Retrofit;

/** Operations of the group {@code lab things}. */
public final class LabThingsClient {
    private final LabThingsApi api;

    /** Use {@code client.labThings()}. */
    public LabThingsClient(Retrofit retrofit) {
        this.api = retrofit.create(LabThingsApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public RawLabThingsClient withRawResponse() {
        return new RawLabThingsClient(api);
    }

    /** As {@link #list(RequestOptions)}, with default options. */
    public List<Thing> list() {
        return list(ApiCall.noOptions());
    }

    /**
     * Availability: beta.
     *
     * <p>{@code GET /things}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public List<Thing> list(RequestOptions options) {
        return ApiCall.of(options, api.list()).send().body();
    }
}
