package org.example.resources.styles;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.example.core.Operation;
import org.example.core.PathSegment;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** Operations of the group {@code styles}. The requests as Retrofit sees them. */
public interface StylesApi {
    @Operation(value = "GET /query", id = "query")
    @GET("query")
    Call<Void> query(
            @Query("exploded") @Nullable List<String> exploded,
            @Query(value = "joined", encoded = true) @Nullable String joined,
            @Query(value = "spaces", encoded = true) @Nullable String spaces,
            @Query(value = "pipes", encoded = true) @Nullable String pipes,
            @QueryMap(encoded = true) Map<String, String> deep,
            @QueryMap(encoded = true) Map<String, String> point,
            @Query(value = "pair", encoded = true) @Nullable String pair,
            @Query("json") @Nullable String json,
            @Query("at") @Nullable OffsetDateTime at,
            @Query("id") @Nullable Integer id,
            @Query("loose") List<String> loose,
            @Query("gaps") @Nullable List<@Nullable Integer> gaps,
            @Query(value = "joined-gaps", encoded = true) @Nullable String joinedGaps,
            @Query("either") List<String> either);

    @Operation(value = "GET /path/{simple}/{label}/{matrix}/{list}/{odd.name!}", id = "path")
    @GET("path/{simple}/{label}/{matrix}/{list}/{odd_name_}")
    Call<Void> path(
            @Path(value = "simple", encoded = true) PathSegment simple,
            @Path(value = "label", encoded = true) PathSegment label,
            @Path(value = "matrix", encoded = true) PathSegment matrix,
            @Path(value = "list", encoded = true) PathSegment list,
            @Path(value = "odd_name_", encoded = true) String oddName);

    @Operation(value = "GET /headers", id = "headers")
    @GET("headers")
    Call<Void> headers(
            @Header("X-List") @Nullable String list,
            @Header("X-Gaps") @Nullable String gaps,
            @Header("X-Pairs") @Nullable String pairs,
            @Query("id") @Nullable Integer id,
            @Header("id") @Nullable Integer idHeader,
            @Header("User-Agent") @Nullable String userAgent,
            @Header("Cookie") @Nullable String cookie);
}
