package org.example.resources.labthings;

import java.util.List;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;
import org.example.types.Thing;

/** Operations of the group {@code lab things}. */
public final class RawLabThingsClient {
    private final LabThingsApi api;

    RawLabThingsClient(LabThingsApi api) {
        this.api = api;
    }

    /** As {@link #list(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<List<Thing>> list() {
        return list(ApiCall.noOptions());
    }

    /** {@code GET /things}: see {@link LabThingsClient#list}. */
    public ApiClientHttpResponse<List<Thing>> list(RequestOptions options) {
        return ApiCall.of(options, api.list()).send();
    }
}
