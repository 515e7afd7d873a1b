package org.example.resources.labthings;

import java.util.List;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;
import org.example.types.Thing;
import retrofit2.Retrofit;

/** Operations of the group {@code lab things}. */
public final class RawLabThingsClient {
    private final LabThingsApi api;

    /** Made by the client that has this as an accessor. */
    public RawLabThingsClient(Retrofit retrofit) {
        this.api = retrofit.create(LabThingsApi.class);
    }

    /** {@code GET /things}, with fewer arguments. */
    public ApiClientHttpResponse<List<Thing>> list() {
        return list(ApiCall.noOptions());
    }

    /** {@code GET /things}: see {@link LabThingsClient#list}. */
    public ApiClientHttpResponse<List<Thing>> list(RequestOptions options) {
        return ApiCall.of(options, api.list()).send();
    }
}
