package org.example.resources.secured;

import org.example.core.Operation;
import retrofit2.Call;
import retrofit2.http.GET;

/** Operations of the group {@code secured}. The requests as Retrofit sees them. */
public interface SecuredApi {
    @Operation(value = "GET /default", id = "by_default", security = "headerKey")
    @GET("default")
    Call<Void> byDefault();

    @Operation(value = "GET /open", id = "open")
    @GET("open")
    Call<Void> open();

    @Operation(value = "GET /query", id = "query", security = "queryKey")
    @GET("query")
    Call<Void> query();

    @Operation(value = "GET /cookie", id = "cookie", security = "cookieKey")
    @GET("cookie")
    Call<Void> cookie();

    @Operation(value = "GET /basic", id = "basic", security = "credentials")
    @GET("basic")
    Call<Void> basic();

    @Operation(value = "GET /either", id = "either", security = {"oauth", "openid", "headerKey+queryKey"})
    @GET("either")
    Call<Void> either();

    @Operation(value = "GET /both", id = "both", security = "headerKey+queryKey")
    @GET("both")
    Call<Void> both();

    @Operation(value = "GET /optional", id = "optional", security = {"bearer", ""})
    @GET("optional")
    Call<Void> optional();

    @Operation(value = "GET /tls", id = "tls", security = "")
    @GET("tls")
    Call<Void> tls();

    @Operation(value = "GET /custom", id = "custom", security = "authorization")
    @GET("custom")
    Call<Void> custom();

    @Operation(value = "GET /elsewhere", id = "elsewhere", server = "https://files.example.com/up")
    @GET("elsewhere")
    Call<Void> elsewhere();
}
