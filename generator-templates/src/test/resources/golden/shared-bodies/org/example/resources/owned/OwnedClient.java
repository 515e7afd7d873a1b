package org.example.resources.owned;

import org.example.core.ApiCall;
import org.example.core.RequestOptions;
import org.example.resources.owned.requests.Owned;
import retrofit2.Retrofit;

/** Operations of the group {@code owned}. */
public final class OwnedClient {
    private final OwnedApi api;

    /** Use {@code client.owned()}. */
    public OwnedClient(Retrofit retrofit) {
        this.api = retrofit.create(OwnedApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public RawOwnedClient withRawResponse() {
        return new RawOwnedClient(api);
    }

    /** As {@link #createOwned(Owned, RequestOptions)}, with default options. */
    public void createOwned(Owned request) {
        createOwned(request, ApiCall.noOptions());
    }

    /**
     * {@code POST /owned}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void createOwned(Owned request, RequestOptions options) {
        ApiCall.of(options, api.createOwned(request.getIdempotencyKey(), request.getLimit(), request)).send();
    }
}
