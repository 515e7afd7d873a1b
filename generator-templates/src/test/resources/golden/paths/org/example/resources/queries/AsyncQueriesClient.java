package org.example.resources.queries;

import java.util.concurrent.CompletableFuture;
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
import retrofit2.Retrofit;

/** Operations of the group {@code queries}. */
public final class AsyncQueriesClient {
    private final QueriesApi api;

    /** Use {@code client.queries()}. */
    public AsyncQueriesClient(Retrofit retrofit) {
        this.api = retrofit.create(QueriesApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public AsyncRawQueriesClient withRawResponse() {
        return new AsyncRawQueriesClient(api);
    }

    /** As {@link #query(String, QueryQueriesRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> query(String id, QueryQueriesRequest request) {
        return query(id, request, ApiCall.noOptions());
    }

    /** {@code GET /query/{id}?kind=full&name={name}&ids={ids}&size={size}}: see {@link QueriesClient#query}. */
    public CompletableFuture<Void> query(String id, QueryQueriesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.query(
                id,
                request.getName(),
                Parameters.delimited(",", Json.list(Json.INTEGER), request.getIds()),
                request.getSize().orElse(null),
                request.getLimit().orElse(null))).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #declared(DeclaredQueriesRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> declared(DeclaredQueriesRequest request) {
        return declared(request, ApiCall.noOptions());
    }

    /** {@code GET /declared?query={query}}: see {@link QueriesClient#declared}. */
    public CompletableFuture<Void> declared(DeclaredQueriesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.declared(request.getQuery())).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #renamed(RenamedQueriesRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> renamed(RenamedQueriesRequest request) {
        return renamed(request, ApiCall.noOptions());
    }

    /** {@code GET /renamed?key={API_KEY}&tag%5B0%5D={tag}}: see {@link QueriesClient#renamed}. */
    public CompletableFuture<Void> renamed(RenamedQueriesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.renamed(
                request.getKey(), request.getTag0().orElse(null))).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #undeclared(UndeclaredQueriesRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> undeclared(UndeclaredQueriesRequest request) {
        return undeclared(request, ApiCall.noOptions());
    }

    /** {@code GET /undeclared?convert={convert}}: see {@link QueriesClient#undeclared}. */
    public CompletableFuture<Void> undeclared(UndeclaredQueriesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.undeclared(request.getConvert())).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #fixed(RequestOptions)}, with default options. */
    public CompletableFuture<Void> fixed() {
        return fixed(ApiCall.noOptions());
    }

    /** {@code GET /fixed?view=full&view=more}: see {@link QueriesClient#fixed}. */
    public CompletableFuture<Void> fixed(RequestOptions options) {
        return ApiCall.of(options, api.fixed()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #bare(BareQueriesRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> bare(BareQueriesRequest request) {
        return bare(request, ApiCall.noOptions());
    }

    /** {@code GET /bare?{point}}: see {@link QueriesClient#bare}. */
    public CompletableFuture<Void> bare(BareQueriesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.bare(
                Parameters.exploded(
                        BareQueriesRequestPoint.JSON_ADAPTER,
                        request.getPoint()))).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #bareUndeclared(RequestOptions)}, with default options. */
    public CompletableFuture<Void> bareUndeclared() {
        return bareUndeclared(ApiCall.noOptions());
    }

    /** {@code GET /bare-undeclared?{filter}}: see {@link QueriesClient#bareUndeclared}. */
    public CompletableFuture<Void> bareUndeclared(RequestOptions options) {
        return ApiCall.of(options, api.bareUndeclared()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #mixed(RequestOptions)}, with default options. */
    public CompletableFuture<Void> mixed() {
        return mixed(ApiCall.noOptions());
    }

    /** {@code GET /mixed?at={lat},{lon}&{key}=1&flag}: see {@link QueriesClient#mixed}. */
    public CompletableFuture<Void> mixed(RequestOptions options) {
        return ApiCall.of(options, api.mixed()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #twice(TwiceQueriesRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> twice(TwiceQueriesRequest request) {
        return twice(request, ApiCall.noOptions());
    }

    /** {@code GET /twice?id={first}&id={second}}: see {@link QueriesClient#twice}. */
    public CompletableFuture<Void> twice(TwiceQueriesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.twice(request.getId())).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #expanded(RequestOptions)}, with default options. */
    public CompletableFuture<Void> expanded() {
        return expanded(ApiCall.noOptions());
    }

    /** As {@link #expanded(ExpandedQueriesRequest, RequestOptions)}, with an empty request. */
    public CompletableFuture<Void> expanded(RequestOptions options) {
        return expanded(ExpandedQueriesRequest.builder().build(), options);
    }

    /** As {@link #expanded(ExpandedQueriesRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> expanded(ExpandedQueriesRequest request) {
        return expanded(request, ApiCall.noOptions());
    }

    /** {@code GET /expanded{?page,size*}{&sort:3}}: see {@link QueriesClient#expanded}. */
    public CompletableFuture<Void> expanded(ExpandedQueriesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.expanded(
                request.getSize().orElse(null),
                request.getSort().orElse(null),
                request.getPage().orElse(null))).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #same(String, SameQueriesRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> same(String id, SameQueriesRequest request) {
        return same(id, request, ApiCall.noOptions());
    }

    /** {@code GET /same/{id}/{id}?id={id}}: see {@link QueriesClient#same}. */
    public CompletableFuture<Void> same(String id, SameQueriesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.same(id, request.getId())).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #fragment(String, RequestOptions)}, with default options. */
    public CompletableFuture<Void> fragment(String id) {
        return fragment(id, ApiCall.noOptions());
    }

    /** {@code GET /fragment/{id}#part={part}?x={x}}: see {@link QueriesClient#fragment}. */
    public CompletableFuture<Void> fragment(String id, RequestOptions options) {
        return ApiCall.of(options, api.fragment(id)).sendAsync(ApiClientHttpResponse::body);
    }
}
