package org.example.resources.api;

import java.util.List;
import java.util.Optional;
import org.example.core.Operation;
import org.example.types.Unknown;
import org.example.types.ValueModel;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Operations of the group {@code api}. The requests as Retrofit sees them. */
public interface ApiGroupApi {
    @Operation(value = "GET /searches", id = "search", security = "token", accept = "application/json")
    @GET("searches")
    Call<ValueModel> search(
            @Query("DateCreated<") @Nullable String dateCreatedLessThan,
            @Query("DateCreated") @Nullable String dateCreated,
            @Query("DateCreated>") @Nullable String dateCreatedGreaterThan,
            @Query("DateCreated>=") @Nullable String dateCreatedGreaterThanOrEqual,
            @Query("$$app_token") @Nullable String dollarDollarAppToken,
            @Header("X-App-Token") @Nullable String appToken,
            @Query("filter[x]") @Nullable String filterX,
            @Query("$filter") @Nullable String filter,
            @Query("yield") @Nullable List<String> yield,
            @Query("get-class") @Nullable String getClass);

    @Operation(value = "GET /shops/{shop.id}/items/{shop_id}/{org}", id = "yield", security = "token")
    @GET("shops/{shop_id}/items/{shop_id_2}/{org}")
    Call<Void> yield(
            @Path(value = "shop_id", encoded = true) String shopId,
            @Path(value = "shop_id_2", encoded = true) String shopIdPath,
            @Path(value = "org", encoded = true) org.example.types.Path org_,
            @Query("q") @Nullable String q);

    @Operation(value = "POST /comments", id = "equals", security = "token")
    @POST("comments")
    Call<Void> equals_(@Query("body") @Nullable String bodyQuery, @Body Optional<Unknown> body);
}
