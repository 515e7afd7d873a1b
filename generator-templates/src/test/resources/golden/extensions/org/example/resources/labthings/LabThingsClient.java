package org.example.resources.labthings;

import java.util.List;
import org.example.core.ApiCall;
import org.example.core.RequestOptions;
import org.example.types.Thing;
import retrofit2.Retrofit;

/** Operations of the group {@code lab things}. */
public final class LabThingsClient {
    private final LabThingsApi api;

    /** Made by the client that has this as an accessor. */
    public LabThingsClient(Retrofit retrofit) {
        this.api = retrofit.create(LabThingsApi.class);
    }

    /** The same operations, with status and headers beside the body. */
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
     * @throws org.example.core.ApiError for any error, and where the body is not as described
     * @throws org.example.core.NetworkError where there is no answer
     */
    public List<Thing> list(RequestOptions options) {
        return ApiCall.of(options, api.list()).send().body();
    }
}
