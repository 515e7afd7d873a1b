package org.example.resources.odd;

import org.example.core.Operation;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** Operations of the group {@code odd}. The requests as Retrofit sees them. */
public interface OddApi {
    @Operation(value = "GET /odd/a b/{id}", id = "space")
    @GET("odd/a%20b/{id}")
    Call<Void> space(@Path(value = "id", encoded = true) String id);

    @Operation(value = "GET /odd/\u00E9/{id}", id = "nonAscii")
    @GET("odd/%C3%A9/{id}")
    Call<Void> nonAscii(@Path(value = "id", encoded = true) String id);

    @Operation(value = "GET /odd/{}/{id}", id = "emptyBraces")
    @GET("odd/%7B%7D/{id}")
    Call<Void> emptyBraces(@Path(value = "id", encoded = true) String id);

    @Operation(value = "GET /odd/{open/{id}", id = "open")
    @GET("odd/%7Bopen/{id}")
    Call<Void> open(@Path(value = "id", encoded = true) String id);

    @Operation(value = "GET /odd/close}/{id}", id = "close")
    @GET("odd/close%7D/{id}")
    Call<Void> close(@Path(value = "id", encoded = true) String id);

    @Operation(value = "GET /odd/{{id}}", id = "doubleBraces")
    @GET("odd/%7B{id}%7D")
    Call<Void> doubleBraces(@Path(value = "id", encoded = true) String id);

    @Operation(value = "GET /odd/back\\slash\ttab/{id}", id = "backslash")
    @GET("odd/back%5Cslash%09tab/{id}")
    Call<Void> backslash(@Path(value = "id", encoded = true) String id);

    @Operation(value = "GET \\\\elsewhere.example/{id}", id = "backslashes")
    @GET("%5C%5Celsewhere.example/{id}")
    Call<Void> backslashes(@Path(value = "id", encoded = true) String id);

    @Operation(value = "GET no-slash/{id}", id = "noSlash")
    @GET("no-slash/{id}")
    Call<Void> noSlash(@Path(value = "id", encoded = true) String id);

    @Operation(value = "GET //two/{id}", id = "twoSlashes", unsent = "_/")
    @GET("_//two/{id}")
    Call<Void> twoSlashes(@Path(value = "id", encoded = true) String id);

    @Operation(value = "GET /{id}:verb", id = "verb", unsent = "_/")
    @GET("_/{id}:verb")
    Call<Void> verb(@Path(value = "id", encoded = true) String id);

    @Operation(value = "GET /odd:verb/{id}", id = "literalVerb", unsent = "_/")
    @GET("_/odd:verb/{id}")
    Call<Void> literalVerb(@Path(value = "id", encoded = true) String id);

    @Operation(value = "GET /odd:verb", id = "noParameter")
    @GET("./odd:verb")
    Call<Void> noParameter();

    @Operation(value = "GET http://elsewhere.example/{id}", id = "scheme", unsent = "_/")
    @GET("_/http://elsewhere.example/{id}")
    Call<Void> scheme(@Path(value = "id", encoded = true) String id);

    @Operation(value = "GET /odd/./x/../{id}", id = "dots")
    @GET("odd/{id}")
    Call<Void> dots(@Path(value = "id", encoded = true) String id);

    @Operation(value = "GET /../../odd/{id}/%2e%2E", id = "above")
    @GET("odd/")
    Call<Void> above();

    @Operation(value = "GET /odd/100%/%41/{id}", id = "percent")
    @GET("odd/100%25/%41/{id}")
    Call<Void> percent(@Path(value = "id", encoded = true) String id);

    @Operation(value = "GET /odd/[\"{id}\"]", id = "quotes")
    @GET("odd/%5B%22{id}%22%5D")
    Call<Void> quotes(@Path(value = "id", encoded = true) String id);

    @Operation(value = "GET /odd/{id}?", id = "noQuery")
    @GET("odd/{id}")
    Call<Void> noQuery(@Path(value = "id", encoded = true) String id);

    @Operation(value = "GET /?only=query", id = "onlyQuery")
    @GET("./?only=query")
    Call<Void> onlyQuery();

    @Operation(value = "GET /#only", id = "onlyFragment")
    @GET("./")
    Call<Void> onlyFragment();

    @Operation(value = "GET /odd/query?a=b c&\u00FC=%C3%B6&{&to=/a/../b", id = "oddQuery")
    @GET("odd/query?a=b%20c&%C3%BC=%C3%B6&%7B&to=%2Fa%2F..%2Fb")
    Call<Void> oddQuery();

    @Operation(value = "GET /odd/{id}/up?to=/a/../b", id = "dotsInQuery")
    @GET("odd/{id}/up?to=%2Fa%2F..%2Fb")
    Call<Void> dotsInQuery(@Path(value = "id", encoded = true) String id);

    @Operation(value = "GET /names/{a b}/{\u00E9}/{.format}/{1}", id = "names")
    @GET("names/{a_b}/{p_}/{p_format}/{p1}")
    Call<Void> names(
            @Path(value = "a_b", encoded = true) String aB,
            @Path(value = "p_", encoded = true) String é,
            @Path(value = "p_format", encoded = true) String format,
            @Path(value = "p1", encoded = true) String _1);
}
