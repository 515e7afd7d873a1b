package com.junction.api.resources.link;

import com.junction.api.core.ApiCall;
import com.junction.api.core.JunctionHttpResponse;
import com.junction.api.core.RequestOptions;
import com.junction.api.resources.link.requests.GenerateOauthLinkLinkRequest;
import com.junction.api.resources.link.requests.LinkTokenExchange;
import com.junction.api.types.LinkTokenExchangeResponse;
import com.junction.api.types.OAuthProviders;
import com.junction.api.types.Source;
import java.util.concurrent.CompletableFuture;
import retrofit2.Retrofit;

/** Operations of the group {@code link}. */
public final class AsyncLinkClient {
    private final LinkApi api;

    /** Use {@code client.link()}. */
    public AsyncLinkClient(Retrofit retrofit) {
        this.api = retrofit.create(LinkApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public AsyncRawLinkClient withRawResponse() {
        return new AsyncRawLinkClient(api);
    }

    /** As {@link #token(LinkTokenExchange, RequestOptions)}, with default options. */
    public CompletableFuture<LinkTokenExchangeResponse> token(LinkTokenExchange request) {
        return token(request, ApiCall.noOptions());
    }

    /** {@code POST /v2/link/token}: see {@link LinkClient#token}. */
    public CompletableFuture<LinkTokenExchangeResponse> token(LinkTokenExchange request, RequestOptions options) {
        return ApiCall.of(options, api.token(request)).sendAsync(JunctionHttpResponse::body);
    }

    /** As {@link #generateOauthLink(OAuthProviders, RequestOptions)}, with default options. */
    public CompletableFuture<Source> generateOauthLink(OAuthProviders oauthProvider) {
        return generateOauthLink(oauthProvider, ApiCall.noOptions());
    }

    /**
     * As {@link #generateOauthLink(OAuthProviders, GenerateOauthLinkLinkRequest, RequestOptions)}, with an empty
     * request.
     */
    public CompletableFuture<Source> generateOauthLink(OAuthProviders oauthProvider, RequestOptions options) {
        return generateOauthLink(oauthProvider, GenerateOauthLinkLinkRequest.builder().build(), options);
    }

    /**
     * As {@link #generateOauthLink(OAuthProviders, GenerateOauthLinkLinkRequest, RequestOptions)}, with default
     * options.
     */
    public CompletableFuture<Source> generateOauthLink(
            OAuthProviders oauthProvider, GenerateOauthLinkLinkRequest request) {
        return generateOauthLink(oauthProvider, request, ApiCall.noOptions());
    }

    /** {@code GET /v2/link/provider/oauth/{oauth_provider}}: see {@link LinkClient#generateOauthLink}. */
    public CompletableFuture<Source> generateOauthLink(
            OAuthProviders oauthProvider, GenerateOauthLinkLinkRequest request, RequestOptions options) {
        return ApiCall.of(options, api.generateOauthLink(
                oauthProvider, request.getVitalLinkToken().orElse(null))).sendAsync(JunctionHttpResponse::body);
    }

    /** {@code GET /v2/link/provider/oauth/{oauth_provider}}, with the text of a value. */
    public CompletableFuture<Source> generateOauthLink(String oauthProvider) {
        return generateOauthLink(OAuthProviders.valueOf(oauthProvider));
    }

    /** {@code GET /v2/link/provider/oauth/{oauth_provider}}, with the text of a value. */
    public CompletableFuture<Source> generateOauthLink(String oauthProvider, GenerateOauthLinkLinkRequest request) {
        return generateOauthLink(OAuthProviders.valueOf(oauthProvider), request);
    }
}
