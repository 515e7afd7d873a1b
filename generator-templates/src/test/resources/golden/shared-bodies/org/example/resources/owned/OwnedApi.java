package org.example.resources.owned;

import org.example.core.Operation;
import org.example.resources.owned.requests.Owned;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** Operations of the group {@code owned}. The requests as Retrofit sees them. */
public interface OwnedApi {
    @Operation(value = "POST /owned", id = "createOwned")
    @POST("owned")
    Call<Void> createOwned(
            @Header("X-Idempotency-Key") String idempotencyKey, @Query("limit") int limit, @Body Owned body);
}
