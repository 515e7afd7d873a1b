package org.example.resources.items;

import java.util.List;
import org.example.core.Operation;
import org.example.types.Color;
import org.example.types.Item;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Operations of the group {@code items}. The requests as Retrofit sees them. */
public interface ItemsApi {
    @Operation(value = "GET /items/{item_id}", id = "get_item", accept = "application/json")
    @GET("items/{item_id}")
    Call<Item> getItem(
            @Path(value = "item_id", encoded = true) String itemId, @Query("verbose") @Nullable Integer verbose);

    @Operation(value = "PUT /items/{item_id}", id = "put_item", accept = "application/json")
    @PUT("items/{item_id}")
    Call<Item> putItem(
            @Path(value = "item_id", encoded = true) String itemId,
            @Query("verbose") @Nullable Boolean verbose,
            @Body Item body);

    @Operation(value = "GET /elsewhere", id = "list_colors", accept = "application/json")
    @GET("elsewhere")
    Call<List<Color>> listColors();
}
