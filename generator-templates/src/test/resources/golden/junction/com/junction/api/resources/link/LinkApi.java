package com.junction.api.resources.link;

import com.junction.api.core.Operation;
import com.junction.api.resources.link.requests.LinkTokenExchange;
import com.junction.api.types.LinkTokenExchangeResponse;
import com.junction.api.types.OAuthProviders;
import com.junction.api.types.Source;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** Operations of the group {@code link}. The requests as Retrofit sees them. */
public interface LinkApi {
    /** See {@link LinkClient#token}. */
    @Operation(
            value = "POST /v2/link/token",
            id = "generate_vital_link_token_v2_link_token_post",
            security = "apiKey",
            accept = "application/json")
    @POST("v2/link/token")
    Call<LinkTokenExchangeResponse> token(@Body LinkTokenExchange body);

    /** This endpoint generates an OAuth link for oauth provider */
    @Operation(
            value = "GET /v2/link/provider/oauth/{oauth_provider}",
            id = "generate_oauth_link",
            accept = "application/json")
    @GET("v2/link/provider/oauth/{oauth_provider}")
    Call<Source> generateOauthLink(
            @Path(value = "oauth_provider", encoded = true) OAuthProviders oauthProvider,
            @Header("x-vital-link-token") @Nullable String vitalLinkToken);
}
