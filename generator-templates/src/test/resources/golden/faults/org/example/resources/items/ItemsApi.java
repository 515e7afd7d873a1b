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
    @Operation(value = "GET /items/{item_id}/{item_id}", id = "get_item")
    @GET("items/{item_id}/{item_id}")
    Call<Void> getItem(@Path(value = "item_id", encoded = true) String itemId, @Query("plain") @Nullable String plain);

    @Operation(value = "POST /items/{item_id}/{item_id}", id = "get_item")
    @POST("items/{item_id}/{item_id}")
    Call<Void> getItem2(@Path(value = "item_id", encoded = true) String itemId);

    @Operation(value = "PUT /items/{item_id}/{item_id}", id = "getItem")
    @PUT("items/{item_id}/{item_id}")
    Call<Void> getItem3(@Path(value = "item_id", encoded = true) String itemId);
}
