package org.example.resources.errors;

import org.example.core.Operation;
import retrofit2.Call;
import retrofit2.http.GET;

/** Operations of the group {@code errors}. The requests as Retrofit sees them. */
public interface ErrorsApi {
    @Operation(value = "GET /errors", id = "errors", accept = "application/json")
    @GET("errors")
    Call<Void> errors();
}
