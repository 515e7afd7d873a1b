package org.example.resources.queries;

import java.util.Map;
import org.example.core.Operation;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** Operations of the group {@code queries}. The requests as Retrofit sees them. */
public interface QueriesApi {
    @Operation(value = "GET /query/{id}?kind=full&name={name}&ids={ids}&size={size}", id = "query")
    @GET("query/{id}?kind=full")
    Call<Void> query(
            @Path(value = "id", encoded = true) String id,
            @Query("name") String name,
            @Query(value = "ids", encoded = true) String ids,
            @Query("size") @Nullable Integer size,
            @Query("limit") @Nullable Integer limit);

    @Operation(value = "GET /declared?query={query}", id = "declared")
    @GET("declared")
    Call<Void> declared(@Query("query") String query);

    @Operation(value = "GET /renamed?key={API_KEY}&tag%5B0%5D={tag}", id = "renamed")
    @GET("renamed")
    Call<Void> renamed(@Query("key") String key, @Query("tag[0]") @Nullable String tag0);

    @Operation(value = "GET /undeclared?convert={convert}", id = "undeclared")
    @GET("undeclared")
    Call<Void> undeclared(@Query("convert") String convert);

    @Operation(value = "GET /fixed?view=full&view=more", id = "fixed")
    @GET("fixed?view=full&view=more")
    Call<Void> fixed();

    @Operation(value = "GET /bare?{point}", id = "bare")
    @GET("bare")
    Call<Void> bare(@QueryMap(encoded = true) Map<String, String> point);

    @Operation(value = "GET /bare-undeclared?{filter}", id = "bareUndeclared")
    @GET("bare-undeclared")
    Call<Void> bareUndeclared();

    @Operation(value = "GET /mixed?at={lat},{lon}&{key}=1&flag", id = "mixed")
    @GET("mixed?flag")
    Call<Void> mixed();

    @Operation(value = "GET /twice?id={first}&id={second}", id = "twice")
    @GET("twice")
    Call<Void> twice(@Query("id") String id);

    @Operation(value = "GET /expanded{?page,size*}{&sort:3}", id = "expanded")
    @GET("expanded")
    Call<Void> expanded(
            @Query("size") @Nullable String size,
            @Query("sort") @Nullable String sort,
            @Query("page") @Nullable Integer page);

    @Operation(value = "GET /same/{id}/{id}?id={id}", id = "same")
    @GET("same/{id}/{id}")
    Call<Void> same(@Path(value = "id", encoded = true) String id, @Query("id") String idQuery);

    @Operation(value = "GET /fragment/{id}#part={part}?x={x}", id = "fragment")
    @GET("fragment/{id}")
    Call<Void> fragment(@Path(value = "id", encoded = true) String id);
}
