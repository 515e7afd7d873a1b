package com.junction.api.resources.link;

import com.junction.api.core.ApiCall;
import com.junction.api.core.JunctionHttpResponse;
import com.junction.api.core.RequestOptions;
import com.junction.api.resources.link.requests.GenerateOauthLinkLinkRequest;
import com.junction.api.resources.link.requests.LinkTokenExchange;
import com.junction.api.types.LinkTokenExchangeResponse;
import com.junction.api.types.OAuthProviders;
import com.junction.api.types.Source;
import retrofit2.Call;
import retrofit2.Retrofit;

/** Operations of the group {@code link}. */
public final class RawLinkClient {
    private final LinkApi api;

    /** Made by the client that has this as an accessor. */
    public RawLinkClient(Retrofit retrofit) {
        this.api = retrofit.create(LinkApi.class);
    }

    /** {@code POST /v2/link/token}, without what the longest overload takes. */
    public JunctionHttpResponse<LinkTokenExchangeResponse> token(LinkTokenExchange request) {
        return token(request, ApiCall.noOptions());
    }

    /**
     * Creates the link token with which one user connects one provider. Every later request of the link flow carries it
     * in place of the team API key.
     *
     * <p>A link token can be used once and lives for minutes. Name a {@code provider} to let the hosted Link widget
     * start with it, and a {@code redirect_url} to be sent back to your own page, after a success as well as after an
     * error.
     *
     * <p>{@code POST /v2/link/token}
     */
    public JunctionHttpResponse<LinkTokenExchangeResponse> token(LinkTokenExchange request, RequestOptions options) {
        Call<LinkTokenExchangeResponse> call = api.token(request);
        return ApiCall.of(call, options).send();
    }

    /** {@code GET /v2/link/provider/oauth/{oauth_provider}}, without what the longest overload takes. */
    public JunctionHttpResponse<Source> generateOauthLink(OAuthProviders oauthProvider) {
        return generateOauthLink(oauthProvider, GenerateOauthLinkLinkRequest.builder().build(), ApiCall.noOptions());
    }

    /** {@code GET /v2/link/provider/oauth/{oauth_provider}}, without what the longest overload takes. */
    public JunctionHttpResponse<Source> generateOauthLink(OAuthProviders oauthProvider, RequestOptions options) {
        return generateOauthLink(oauthProvider, GenerateOauthLinkLinkRequest.builder().build(), options);
    }

    /** {@code GET /v2/link/provider/oauth/{oauth_provider}}, without what the longest overload takes. */
    public JunctionHttpResponse<Source> generateOauthLink(
            OAuthProviders oauthProvider, GenerateOauthLinkLinkRequest request) {
        return generateOauthLink(oauthProvider, request, ApiCall.noOptions());
    }

    /**
     * This endpoint generates an OAuth link for oauth provider
     *
     * <p>{@code GET /v2/link/provider/oauth/{oauth_provider}}
     */
    public JunctionHttpResponse<Source> generateOauthLink(
            OAuthProviders oauthProvider, GenerateOauthLinkLinkRequest request, RequestOptions options) {
        Call<Source> call = api.generateOauthLink(oauthProvider, request.getVitalLinkToken().orElse(null));
        return ApiCall.of(call, options).send();
    }
}
