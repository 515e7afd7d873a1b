package org.example.resources.api;

import java.util.Optional;
import org.example.core.ApiCall;
import org.example.core.RequestOptions;
import org.example.resources.api.requests.EqualsApiRequest;
import org.example.resources.api.requests.SearchApiRequest;
import org.example.resources.api.requests.YieldApiRequest;
import org.example.types.Path;
import org.example.types.Unknown;
import org.example.types.ValueModel;
import retrofit2.Retrofit;

/** Operations of the group {@code api}. */
public final class ApiGroupClient {
    private final ApiGroupApi api;

    /** Use {@code client.api()}. */
    public ApiGroupClient(Retrofit retrofit) {
        this.api = retrofit.create(ApiGroupApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public RawApiGroupClient withRawResponse() {
        return new RawApiGroupClient(api);
    }

    /** As {@link #search(RequestOptions)}, with default options. */
    public ValueModel search() {
        return search(ApiCall.noOptions());
    }

    /** As {@link #search(SearchApiRequest, RequestOptions)}, with an empty request. */
    public ValueModel search(RequestOptions options) {
        return search(SearchApiRequest.builder().build(), options);
    }

    /** As {@link #search(SearchApiRequest, RequestOptions)}, with default options. */
    public ValueModel search(SearchApiRequest request) {
        return search(request, ApiCall.noOptions());
    }

    /**
     * {@code GET /searches}
     *
     * @throws org.example.errors.NotFoundError none
     * @throws org.example.errors.DefaultError none
     * @throws org.example.core.ApiError for any other error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public ValueModel search(SearchApiRequest request, RequestOptions options) {
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
                request.getGetClass().orElse(null))).send().body();
    }

    /** As {@link #yield(String, String, Path, RequestOptions)}, with default options. */
    public void yield(String shopId, String shopIdPath, Path org_) {
        this.yield(shopId, shopIdPath, org_, ApiCall.noOptions());
    }

    /** As {@link #yield(String, String, Path, YieldApiRequest, RequestOptions)}, with an empty request. */
    public void yield(String shopId, String shopIdPath, Path org_, RequestOptions options) {
        this.yield(shopId, shopIdPath, org_, YieldApiRequest.builder().build(), options);
    }

    /** As {@link #yield(String, String, Path, YieldApiRequest, RequestOptions)}, with default options. */
    public void yield(String shopId, String shopIdPath, Path org_, YieldApiRequest request) {
        this.yield(shopId, shopIdPath, org_, request, ApiCall.noOptions());
    }

    /**
     * {@code GET /shops/{shop.id}/items/{shop_id}/{org}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void yield(String shopId, String shopIdPath, Path org_, YieldApiRequest request, RequestOptions options) {
        ApiCall.of(options, api.yield(shopId, shopIdPath, org_, request.getQ().orElse(null))).send();
    }

    /** {@code GET /shops/{shop.id}/items/{shop_id}/{org}}, with the text of a value. */
    public void yield(String shopId, String shopIdPath, String org_) {
        this.yield(shopId, shopIdPath, Path.valueOf(org_));
    }

    /** {@code GET /shops/{shop.id}/items/{shop_id}/{org}}, with the text of a value. */
    public void yield(String shopId, String shopIdPath, String org_, YieldApiRequest request) {
        this.yield(shopId, shopIdPath, Path.valueOf(org_), request);
    }

    /** As {@link #equals_(RequestOptions)}, with default options. */
    public void equals_() {
        equals_(ApiCall.noOptions());
    }

    /** {@code POST /comments}, without a body. */
    public void equals_(RequestOptions options) {
        ApiCall.of(options, api.equals_(null, Optional.empty())).send();
    }

    /** As {@link #equals_(EqualsApiRequest, RequestOptions)}, with a body, no parameters and default options. */
    public void equals_(Unknown body) {
        equals_(EqualsApiRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #equals_(EqualsApiRequest, RequestOptions)}, with a body and no parameters. */
    public void equals_(Unknown body, RequestOptions options) {
        equals_(EqualsApiRequest.builder().body(body).build(), options);
    }

    /** As {@link #equals_(EqualsApiRequest, RequestOptions)}, with default options. */
    public void equals_(EqualsApiRequest request) {
        equals_(request, ApiCall.noOptions());
    }

    /**
     * {@code POST /comments}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void equals_(EqualsApiRequest request, RequestOptions options) {
        ApiCall.of(options, api.equals_(request.getBodyQuery().orElse(null), request.getBody())).send();
    }
}
