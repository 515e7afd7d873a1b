package org.example.resources.items;

import org.example.core.Operation;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Operations of the group {@code items}. The requests as Retrofit sees them. */
public interface ItemsApi {
    @Operation("GET /items/{item_id}/{item_id}")
    @GET("items/{item_id}/{item_id}")
    Call<Void> getItem(@Path("item_id") String itemId, @Query("plain") @Nullable String plain);

    @Operation("POST /items/{item_id}/{item_id}")
    @POST("items/{item_id}/{item_id}")
    Call<Void> getItem2(@Path("item_id") String itemId);

    @Operation("PUT /items/{item_id}/{item_id}")
    @PUT("items/{item_id}/{item_id}")
    Call<Void> getItem3(@Path("item_id") String itemId);
}
