package com.junction.retrofit.runtime;

import java.util.Map;
import java.util.Optional;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Multipart;
import retrofit2.http.POST;
import retrofit2.http.Part;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

/** Operations of all kinds, as the generator writes them. */
interface TestApi {
    @Operation(value = "GET /thing", id = "thing", accept = "application/json")
    @GET("thing")
    Call<Thing> thing();

    @Operation(value = "POST /thing", mayBeEmpty = true)
    @POST("thing")
    Call<Thing> post(@Body Optional<Thing> body);

    @Operation("GET /text")
    @GET("text")
    Call<String> text();

    @Operation("GET /nothing")
    @GET("nothing")
    Call<Void> nothing();

    @Operation("GET /file")
    @GET("file")
    @Streaming
    Call<ResponseBody> file();

    @Operation("GET /nothing")
    @GET("nothing")
    @Streaming
    Call<Void> streamOfNothing();

    @Operation("GET /events")
    @GET("events")
    @Streaming
    Call<EventStream> events();

    @Operation(
            value = "GET /secured",
            security = {"key+token", "basic"})
    @GET("secured")
    Call<Void> secured();

    @Operation(
            value = "GET /open",
            security = {"key", ""})
    @GET("open")
    Call<Void> open();

    @Operation(value = "GET /elsewhere", server = "/other")
    @GET("elsewhere")
    Call<Void> elsewhere(@Query("q") String q);

    @Operation(value = "GET /{id}:verb", unsent = "_/")
    @GET("_/{id}:verb")
    Call<Void> verb(@Path(value = "id", encoded = true) Object id);

    @Operation("GET /parameters/{id}")
    @GET("parameters/{id}")
    Call<Void> parameters(
            @Path(value = "id", encoded = true) Object id,
            @Query("q") @Nullable Double query,
            @Header("X-H") @Nullable Object header,
            @Header("Accept") @Nullable String accept,
            @Header("User-Agent") @Nullable String userAgent);

    @Operation("POST /form")
    @POST("form")
    @Multipart
    Call<Void> form(
            @Part("number") double number,
            @Part("letter") Letter letter,
            @Part("union") AnyUnion union,
            @Part("map") Map<String, Integer> map,
            @Part("body") RequestBody body);

    @GET("undeclared")
    Call<Void> undeclared();

    @Operation("GET /other")
    @GET("other")
    Optional<String> other();
}
