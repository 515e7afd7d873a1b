package org.example.resources.responses;

import java.util.List;
import java.util.Map;
import okhttp3.ResponseBody;
import org.example.core.EventStream;
import org.example.core.NullableItems;
import org.example.core.Operation;
import org.example.resources.responses.types.SeveralResponsesResponse;
import org.example.types.Ready;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.POST;
import retrofit2.http.Streaming;

/** Operations of the group {@code responses}. The requests as Retrofit sees them. */
public interface ResponsesApi {
    @Operation(
            value = "GET /several",
            id = "several",
            accept = "application/json, application/problem+json",
            mayBeEmpty = true)
    @GET("several")
    Call<SeveralResponsesResponse> several();

    @Operation(value = "GET /array", id = "array", accept = "application/json")
    @GET("array")
    Call<List<Ready>> array();

    @Operation(value = "GET /map", id = "map", accept = "application/json")
    @GET("map")
    Call<Map<String, Integer>> map();

    @Operation(value = "GET /gaps-list", id = "gaps_list", accept = "application/json")
    @GET("gaps-list")
    @NullableItems
    Call<List<@Nullable List<@Nullable Ready>>> gapsList();

    @Operation(value = "GET /gaps-map", id = "gaps_map", accept = "application/json")
    @GET("gaps-map")
    @NullableItems
    Call<Map<String, @Nullable Integer>> gapsMap();

    @Operation(value = "GET /word", id = "word", accept = "application/json", mayBeEmpty = true)
    @GET("word")
    Call<String> word();

    @Operation(value = "GET /scalar", id = "scalar", accept = "application/json")
    @GET("scalar")
    Call<Integer> scalar();

    @Operation(value = "GET /null", id = "nothing", accept = "application/json", mayBeEmpty = true)
    @GET("null")
    Call<Ready> nothing();

    @Operation(value = "GET /text", id = "text", accept = "text/csv")
    @GET("text")
    Call<String> text();

    @Operation(value = "GET /binary", id = "binary", accept = "application/pdf")
    @GET("binary")
    @Streaming
    Call<ResponseBody> binary();

    @Operation(value = "GET /events", id = "events", accept = "text/event-stream")
    @GET("events")
    @Streaming
    Call<EventStream> events();

    @Operation(value = "GET /form", id = "form", accept = "application/x-www-form-urlencoded")
    @GET("form")
    Call<String> form();

    @Operation(value = "GET /markup", id = "markup", accept = "application/xml")
    @GET("markup")
    Call<String> markup();

    @Operation(
            value = "GET /untyped-error",
            id = "untyped_error",
            accept = "application/json, application/yaml, application/problem+json")
    @GET("untyped-error")
    Call<Void> untypedError();

    @Operation(value = "GET /choice", id = "choice", accept = "application/json, application/xml;q=0.5")
    @GET("choice")
    Call<Ready> choice();

    @Operation(value = "GET /only-default", id = "only_default", accept = "application/json")
    @GET("only-default")
    Call<Ready> onlyDefault();

    @Operation(value = "HEAD /head", id = "head")
    @HEAD("head")
    Call<Void> head();

    @Operation(value = "GET /file", id = "file", accept = "application/pdf, application/json;q=0.5")
    @GET("file")
    @Streaming
    Call<ResponseBody> file();

    @Operation(value = "POST /done", id = "done", accept = "application/json", mayBeEmpty = true)
    @POST("done")
    Call<Ready> done();

    @Operation(value = "GET /null-errors", id = "null_errors", accept = "application/json")
    @GET("null-errors")
    Call<Void> nullErrors();
}
