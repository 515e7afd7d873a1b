package org.example.resources.responses;

import java.util.List;
import java.util.Map;
import okhttp3.ResponseBody;
import org.example.core.EventStream;
import org.example.core.Operation;
import org.example.resources.responses.types.SeveralResponsesResponse;
import org.example.types.Ready;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.Streaming;

/** Operations of the group {@code responses}. The requests as Retrofit sees them. */
public interface ResponsesApi {
    @Operation(value = "GET /several", mayBeEmpty = true)
    @GET("several")
    Call<SeveralResponsesResponse> several();

    @Operation("GET /array")
    @GET("array")
    Call<List<Ready>> array();

    @Operation("GET /map")
    @GET("map")
    Call<Map<String, Integer>> map();

    @Operation("GET /scalar")
    @GET("scalar")
    Call<Integer> scalar();

    @Operation(value = "GET /null", mayBeEmpty = true)
    @GET("null")
    Call<Ready> nothing();

    @Operation("GET /text")
    @GET("text")
    Call<String> text();

    @Operation("GET /binary")
    @GET("binary")
    @Streaming
    Call<ResponseBody> binary();

    @Operation("GET /events")
    @GET("events")
    @Streaming
    Call<EventStream> events();

    @Operation(value = "GET /choice", accept = "application/json, */*;q=0.5")
    @GET("choice")
    Call<Ready> choice();

    @Operation("GET /only-default")
    @GET("only-default")
    Call<Ready> onlyDefault();

    @Operation("HEAD /head")
    @HEAD("head")
    Call<Void> head();
}
