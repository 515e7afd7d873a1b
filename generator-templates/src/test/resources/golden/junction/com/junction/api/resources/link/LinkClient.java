package com.junction.api.resources.link;

import com.junction.api.core.ApiCall;
import com.junction.api.core.RequestOptions;
import com.junction.api.resources.link.requests.GenerateOauthLinkLinkRequest;
import com.junction.api.resources.link.requests.LinkTokenExchange;
import com.junction.api.types.LinkTokenExchangeResponse;
import com.junction.api.types.OAuthProviders;
import com.junction.api.types.Source;
import retrofit2.Retrofit;

/** Operations of the group {@code link}. */
public final class LinkClient {
    private final LinkApi api;

    /** Use {@code client.link()}. */
    public LinkClient(Retrofit retrofit) {
        this.api = retrofit.create(LinkApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public RawLinkClient withRawResponse() {
        return new RawLinkClient(api);
    }

    /** As {@link #token(LinkTokenExchange, RequestOptions)}, with default options. */
    public LinkTokenExchangeResponse token(LinkTokenExchange request) {
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
     *
     * @throws com.junction.api.errors.UnprocessableEntityError Validation Error
     * @throws com.junction.api.core.ApiError for any other error, or if the body of an error is not as documented
     * @throws com.junction.api.core.NetworkError if no response arrives
     */
    public LinkTokenExchangeResponse token(LinkTokenExchange request, RequestOptions options) {
        return ApiCall.of(options, api.token(request)).send().body();
    }

    /** As {@link #generateOauthLink(OAuthProviders, RequestOptions)}, with default options. */
    public Source generateOauthLink(OAuthProviders oauthProvider) {
        return generateOauthLink(oauthProvider, ApiCall.noOptions());
    }

    /**
     * As {@link #generateOauthLink(OAuthProviders, GenerateOauthLinkLinkRequest, RequestOptions)}, with an empty
     * request.
     */
    public Source generateOauthLink(OAuthProviders oauthProvider, RequestOptions options) {
        return generateOauthLink(oauthProvider, GenerateOauthLinkLinkRequest.builder().build(), options);
    }

    /**
     * As {@link #generateOauthLink(OAuthProviders, GenerateOauthLinkLinkRequest, RequestOptions)}, with default
     * options.
     */
    public Source generateOauthLink(OAuthProviders oauthProvider, GenerateOauthLinkLinkRequest request) {
        return generateOauthLink(oauthProvider, request, ApiCall.noOptions());
    }

    /**
     * This endpoint generates an OAuth link for oauth provider
     *
     * <p>{@code GET /v2/link/provider/oauth/{oauth_provider}}
     *
     * @throws com.junction.api.errors.UnprocessableEntityError Validation Error
     * @throws com.junction.api.core.ApiError for any other error, or if the body of an error is not as documented
     * @throws com.junction.api.core.NetworkError if no response arrives
     */
    public Source generateOauthLink(
            OAuthProviders oauthProvider, GenerateOauthLinkLinkRequest request, RequestOptions options) {
        return ApiCall.of(options, api.generateOauthLink(
                oauthProvider, request.getVitalLinkToken().orElse(null))).send().body();
    }

    /** {@code GET /v2/link/provider/oauth/{oauth_provider}}, with the text of a value. */
    public Source generateOauthLink(String oauthProvider) {
        return generateOauthLink(OAuthProviders.valueOf(oauthProvider));
    }

    /** {@code GET /v2/link/provider/oauth/{oauth_provider}}, with the text of a value. */
    public Source generateOauthLink(String oauthProvider, GenerateOauthLinkLinkRequest request) {
        return generateOauthLink(OAuthProviders.valueOf(oauthProvider), request);
    }
}
