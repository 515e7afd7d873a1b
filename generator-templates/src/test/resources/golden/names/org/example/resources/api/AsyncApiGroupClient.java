package org.example.resources.api;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;
import org.example.resources.api.requests.EqualsApiRequest;
import org.example.resources.api.requests.SearchApiRequest;
import org.example.resources.api.requests.YieldApiRequest;
import org.example.types.Path;
import org.example.types.Unknown;
import org.example.types.ValueModel;
import retrofit2.Retrofit;

/** Operations of the group {@code api}. */
public final class AsyncApiGroupClient {
    private final ApiGroupApi api;

    /** Use {@code client.api()}. */
    public AsyncApiGroupClient(Retrofit retrofit) {
        this.api = retrofit.create(ApiGroupApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public AsyncRawApiGroupClient withRawResponse() {
        return new AsyncRawApiGroupClient(api);
    }

    /** As {@link #search(RequestOptions)}, with default options. */
    public CompletableFuture<ValueModel> search() {
        return search(ApiCall.noOptions());
    }

    /** As {@link #search(SearchApiRequest, RequestOptions)}, with an empty request. */
    public CompletableFuture<ValueModel> search(RequestOptions options) {
        return search(SearchApiRequest.builder().build(), options);
    }

    /** As {@link #search(SearchApiRequest, RequestOptions)}, with default options. */
    public CompletableFuture<ValueModel> search(SearchApiRequest request) {
        return search(request, ApiCall.noOptions());
    }

    /** {@code GET /searches}: see {@link ApiGroupClient#search}. */
    public CompletableFuture<ValueModel> search(SearchApiRequest request, RequestOptions options) {
        return ApiCall.of(options, api.search(
                request.getDateCreatedLessThan().orElse(null),
                request.getDateCreated().orElse(null),
                request.getDateCreatedGreaterThan().orElse(null),
                request.getDateCreatedGreaterThanOrEqual().orElse(null),
                request.getDollarDollarAppToken().orElse(null),
                request.getAppToken().orElse(null),
                request.getFilterX().orElse(null),
                request.getFilter().orElse(null),
                request.getYield().orElse(null),
                request.getGetClass().orElse(null))).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #yield(String, String, Path, RequestOptions)}, with default options. */
    public CompletableFuture<Void> yield(String shopId, String shopIdPath, Path org_) {
        return this.yield(shopId, shopIdPath, org_, ApiCall.noOptions());
    }

    /** As {@link #yield(String, String, Path, YieldApiRequest, RequestOptions)}, with an empty request. */
    public CompletableFuture<Void> yield(String shopId, String shopIdPath, Path org_, RequestOptions options) {
        return this.yield(shopId, shopIdPath, org_, YieldApiRequest.builder().build(), options);
    }

    /** As {@link #yield(String, String, Path, YieldApiRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> yield(String shopId, String shopIdPath, Path org_, YieldApiRequest request) {
        return this.yield(shopId, shopIdPath, org_, request, ApiCall.noOptions());
    }

    /** {@code GET /shops/{shop.id}/items/{shop_id}/{org}}: see {@link ApiGroupClient#yield}. */
    public CompletableFuture<Void> yield(
            String shopId, String shopIdPath, Path org_, YieldApiRequest request, RequestOptions options) {
        return ApiCall.of(options, api.yield(
                shopId, shopIdPath, org_, request.getQ().orElse(null))).sendAsync(ApiClientHttpResponse::body);
    }

    /** {@code GET /shops/{shop.id}/items/{shop_id}/{org}}, with the text of a value. */
    public CompletableFuture<Void> yield(String shopId, String shopIdPath, String org_) {
        return this.yield(shopId, shopIdPath, Path.valueOf(org_));
    }

    /** {@code GET /shops/{shop.id}/items/{shop_id}/{org}}, with the text of a value. */
    public CompletableFuture<Void> yield(String shopId, String shopIdPath, String org_, YieldApiRequest request) {
        return this.yield(shopId, shopIdPath, Path.valueOf(org_), request);
    }

    /** As {@link #equals_(RequestOptions)}, with default options. */
    public CompletableFuture<Void> equals_() {
        return equals_(ApiCall.noOptions());
    }

    /** {@code POST /comments}, without a body. */
    public CompletableFuture<Void> equals_(RequestOptions options) {
        return ApiCall.of(options, api.equals_(null, Optional.empty())).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #equals_(EqualsApiRequest, RequestOptions)}, with a body, no parameters and default options. */
    public CompletableFuture<Void> equals_(Unknown body) {
        return equals_(EqualsApiRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #equals_(EqualsApiRequest, RequestOptions)}, with a body and no parameters. */
    public CompletableFuture<Void> equals_(Unknown body, RequestOptions options) {
        return equals_(EqualsApiRequest.builder().body(body).build(), options);
    }

    /** As {@link #equals_(EqualsApiRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> equals_(EqualsApiRequest request) {
        return equals_(request, ApiCall.noOptions());
    }

    /** {@code POST /comments}: see {@link ApiGroupClient#equals_}. */
    public CompletableFuture<Void> equals_(EqualsApiRequest request, RequestOptions options) {
        return ApiCall.of(options, api.equals_(
                request.getBodyQuery().orElse(null), request.getBody())).sendAsync(ApiClientHttpResponse::body);
    }
}
