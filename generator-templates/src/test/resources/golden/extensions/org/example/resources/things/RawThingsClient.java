package org.example.resources.things;

import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;

/** Operations of the group {@code things}. */
public final class RawThingsClient {
    private final ThingsApi api;

    RawThingsClient(ThingsApi api) {
        this.api = api;
    }

    /** As {@link #search(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> search() {
        return search(ApiCall.noOptions());
    }

    /** {@code GET /things:search}: see {@link ThingsClient#search}. */
    public ApiClientHttpResponse<Void> search(RequestOptions options) {
        return ApiCall.of(options, api.search()).send();
    }

    /** As {@link #get(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> get() {
        return get(ApiCall.noOptions());
    }

    /** {@code GET /}: see {@link ThingsClient#get}. */
    public ApiClientHttpResponse<Void> get(RequestOptions options) {
        return ApiCall.of(options, api.get()).send();
    }
}
