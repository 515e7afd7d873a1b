package org.example.resources.queries;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.Json;
import org.example.core.Parameters;
import org.example.core.RequestOptions;
import org.example.resources.queries.requests.BareQueriesRequest;
import org.example.resources.queries.requests.DeclaredQueriesRequest;
import org.example.resources.queries.requests.ExpandedQueriesRequest;
import org.example.resources.queries.requests.QueryQueriesRequest;
import org.example.resources.queries.requests.RenamedQueriesRequest;
import org.example.resources.queries.requests.SameQueriesRequest;
import org.example.resources.queries.requests.TwiceQueriesRequest;
import org.example.resources.queries.requests.UndeclaredQueriesRequest;
import org.example.resources.queries.types.BareQueriesRequestPoint;

/** Operations of the group {@code queries}. */
public final class AsyncRawQueriesClient {
    private final QueriesApi api;

    AsyncRawQueriesClient(QueriesApi api) {
        this.api = api;
    }

    /** As {@link #query(String, QueryQueriesRequest, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> query(String id, QueryQueriesRequest request) {
        return query(id, request, ApiCall.noOptions());
    }

    /** {@code GET /query/{id}?kind=full&name={name}&ids={ids}&size={size}}: see {@link QueriesClient#query}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> query(
            String id, QueryQueriesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.query(
                id,
                request.getName(),
                Parameters.delimited(",", Json.list(Json.INTEGER), request.getIds()),
                request.getSize().orElse(null),
                request.getLimit().orElse(null))).sendAsync(Function.identity());
    }

    /** As {@link #declared(DeclaredQueriesRequest, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> declared(DeclaredQueriesRequest request) {
        return declared(request, ApiCall.noOptions());
    }

    /** {@code GET /declared?query={query}}: see {@link QueriesClient#declared}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> declared(
            DeclaredQueriesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.declared(request.getQuery())).sendAsync(Function.identity());
    }

    /** As {@link #renamed(RenamedQueriesRequest, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> renamed(RenamedQueriesRequest request) {
        return renamed(request, ApiCall.noOptions());
    }

    /** {@code GET /renamed?key={API_KEY}&tag%5B0%5D={tag}}: see {@link QueriesClient#renamed}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> renamed(
            RenamedQueriesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.renamed(
                request.getKey(), request.getTag0().orElse(null))).sendAsync(Function.identity());
    }

    /** As {@link #undeclared(UndeclaredQueriesRequest, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> undeclared(UndeclaredQueriesRequest request) {
        return undeclared(request, ApiCall.noOptions());
    }

    /** {@code GET /undeclared?convert={convert}}: see {@link QueriesClient#undeclared}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> undeclared(
            UndeclaredQueriesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.undeclared(request.getConvert())).sendAsync(Function.identity());
    }

    /** As {@link #fixed(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> fixed() {
        return fixed(ApiCall.noOptions());
    }

    /** {@code GET /fixed?view=full&view=more}: see {@link QueriesClient#fixed}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> fixed(RequestOptions options) {
        return ApiCall.of(options, api.fixed()).sendAsync(Function.identity());
    }

    /** As {@link #bare(BareQueriesRequest, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> bare(BareQueriesRequest request) {
        return bare(request, ApiCall.noOptions());
    }

    /** {@code GET /bare?{point}}: see {@link QueriesClient#bare}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> bare(BareQueriesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.bare(
                Parameters.exploded(
                        BareQueriesRequestPoint.JSON_ADAPTER, request.getPoint()))).sendAsync(Function.identity());
    }

    /** As {@link #bareUndeclared(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> bareUndeclared() {
        return bareUndeclared(ApiCall.noOptions());
    }

    /** {@code GET /bare-undeclared?{filter}}: see {@link QueriesClient#bareUndeclared}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> bareUndeclared(RequestOptions options) {
        return ApiCall.of(options, api.bareUndeclared()).sendAsync(Function.identity());
    }

    /** As {@link #mixed(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> mixed() {
        return mixed(ApiCall.noOptions());
    }

    /** {@code GET /mixed?at={lat},{lon}&{key}=1&flag}: see {@link QueriesClient#mixed}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> mixed(RequestOptions options) {
        return ApiCall.of(options, api.mixed()).sendAsync(Function.identity());
    }

    /** As {@link #twice(TwiceQueriesRequest, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> twice(TwiceQueriesRequest request) {
        return twice(request, ApiCall.noOptions());
    }

    /** {@code GET /twice?id={first}&id={second}}: see {@link QueriesClient#twice}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> twice(TwiceQueriesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.twice(request.getId())).sendAsync(Function.identity());
    }

    /** As {@link #expanded(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> expanded() {
        return expanded(ApiCall.noOptions());
    }

    /** As {@link #expanded(ExpandedQueriesRequest, RequestOptions)}, with an empty request. */
    public CompletableFuture<ApiClientHttpResponse<Void>> expanded(RequestOptions options) {
        return expanded(ExpandedQueriesRequest.builder().build(), options);
    }

    /** As {@link #expanded(ExpandedQueriesRequest, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> expanded(ExpandedQueriesRequest request) {
        return expanded(request, ApiCall.noOptions());
    }

    /** {@code GET /expanded{?page,size*}{&sort:3}}: see {@link QueriesClient#expanded}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> expanded(
            ExpandedQueriesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.expanded(
                request.getSize().orElse(null),
                request.getSort().orElse(null),
                request.getPage().orElse(null))).sendAsync(Function.identity());
    }

    /** As {@link #same(String, SameQueriesRequest, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> same(String id, SameQueriesRequest request) {
        return same(id, request, ApiCall.noOptions());
    }

    /** {@code GET /same/{id}/{id}?id={id}}: see {@link QueriesClient#same}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> same(
            String id, SameQueriesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.same(id, request.getId())).sendAsync(Function.identity());
    }

    /** As {@link #fragment(String, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> fragment(String id) {
        return fragment(id, ApiCall.noOptions());
    }

    /** {@code GET /fragment/{id}#part={part}?x={x}}: see {@link QueriesClient#fragment}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> fragment(String id, RequestOptions options) {
        return ApiCall.of(options, api.fragment(id)).sendAsync(Function.identity());
    }
}
