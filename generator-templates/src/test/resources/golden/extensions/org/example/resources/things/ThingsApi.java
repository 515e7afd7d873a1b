package org.example.resources.things;

import org.example.core.Operation;
import retrofit2.Call;
import retrofit2.http.GET;

/** Operations of the group {@code things}. The requests as Retrofit sees them. */
public interface ThingsApi {
    @Operation(value = "GET /things:search", id = "things/search")
    @GET("./things:search")
    Call<Void> search();

    @Operation("GET /")
    @GET("./")
    Call<Void> get();
}
