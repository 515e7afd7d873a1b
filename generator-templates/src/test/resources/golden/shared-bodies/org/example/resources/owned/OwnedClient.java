package org.example.resources.owned;

import org.example.core.ApiCall;
import org.example.core.RequestOptions;
import org.example.resources.owned.requests.Owned;
import retrofit2.Retrofit;

/** Operations of the group {@code owned}. */
public final class OwnedClient {
    private final OwnedApi api;

    /** Made by the client that has this as an accessor. */
    public OwnedClient(Retrofit retrofit) {
        this.api = retrofit.create(OwnedApi.class);
    }

    /** The same operations, with status and headers beside the body. */
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
     * @throws org.example.core.ApiError for any error, and where the body is not as described
     * @throws org.example.core.NetworkError where there is no answer
     */
    public void createOwned(Owned request, RequestOptions options) {
        ApiCall.of(options, api.createOwned(request.getIdempotencyKey(), request.getLimit(), request)).send();
    }
}
