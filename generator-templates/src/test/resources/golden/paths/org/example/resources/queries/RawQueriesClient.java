package org.example.resources.queries;

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
public final class RawQueriesClient {
    private final QueriesApi api;

    RawQueriesClient(QueriesApi api) {
        this.api = api;
    }

    /** As {@link #query(String, QueryQueriesRequest, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> query(String id, QueryQueriesRequest request) {
        return query(id, request, ApiCall.noOptions());
    }

    /** {@code GET /query/{id}?kind=full&name={name}&ids={ids}&size={size}}: see {@link QueriesClient#query}. */
    public ApiClientHttpResponse<Void> query(String id, QueryQueriesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.query(
                id,
                request.getName(),
                Parameters.delimited(",", Json.list(Json.INTEGER), request.getIds()),
                request.getSize().orElse(null),
                request.getLimit().orElse(null))).send();
    }

    /** As {@link #declared(DeclaredQueriesRequest, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> declared(DeclaredQueriesRequest request) {
        return declared(request, ApiCall.noOptions());
    }

    /** {@code GET /declared?query={query}}: see {@link QueriesClient#declared}. */
    public ApiClientHttpResponse<Void> declared(DeclaredQueriesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.declared(request.getQuery())).send();
    }

    /** As {@link #renamed(RenamedQueriesRequest, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> renamed(RenamedQueriesRequest request) {
        return renamed(request, ApiCall.noOptions());
    }

    /** {@code GET /renamed?key={API_KEY}&tag%5B0%5D={tag}}: see {@link QueriesClient#renamed}. */
    public ApiClientHttpResponse<Void> renamed(RenamedQueriesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.renamed(request.getKey(), request.getTag0().orElse(null))).send();
    }

    /** As {@link #undeclared(UndeclaredQueriesRequest, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> undeclared(UndeclaredQueriesRequest request) {
        return undeclared(request, ApiCall.noOptions());
    }

    /** {@code GET /undeclared?convert={convert}}: see {@link QueriesClient#undeclared}. */
    public ApiClientHttpResponse<Void> undeclared(UndeclaredQueriesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.undeclared(request.getConvert())).send();
    }

    /** As {@link #fixed(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> fixed() {
        return fixed(ApiCall.noOptions());
    }

    /** {@code GET /fixed?view=full&view=more}: see {@link QueriesClient#fixed}. */
    public ApiClientHttpResponse<Void> fixed(RequestOptions options) {
        return ApiCall.of(options, api.fixed()).send();
    }

    /** As {@link #bare(BareQueriesRequest, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> bare(BareQueriesRequest request) {
        return bare(request, ApiCall.noOptions());
    }

    /** {@code GET /bare?{point}}: see {@link QueriesClient#bare}. */
    public ApiClientHttpResponse<Void> bare(BareQueriesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.bare(
                Parameters.exploded(BareQueriesRequestPoint.JSON_ADAPTER, request.getPoint()))).send();
    }

    /** As {@link #bareUndeclared(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> bareUndeclared() {
        return bareUndeclared(ApiCall.noOptions());
    }

    /** {@code GET /bare-undeclared?{filter}}: see {@link QueriesClient#bareUndeclared}. */
    public ApiClientHttpResponse<Void> bareUndeclared(RequestOptions options) {
        return ApiCall.of(options, api.bareUndeclared()).send();
    }

    /** As {@link #mixed(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> mixed() {
        return mixed(ApiCall.noOptions());
    }

    /** {@code GET /mixed?at={lat},{lon}&{key}=1&flag}: see {@link QueriesClient#mixed}. */
    public ApiClientHttpResponse<Void> mixed(RequestOptions options) {
        return ApiCall.of(options, api.mixed()).send();
    }

    /** As {@link #twice(TwiceQueriesRequest, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> twice(TwiceQueriesRequest request) {
        return twice(request, ApiCall.noOptions());
    }

    /** {@code GET /twice?id={first}&id={second}}: see {@link QueriesClient#twice}. */
    public ApiClientHttpResponse<Void> twice(TwiceQueriesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.twice(request.getId())).send();
    }

    /** As {@link #expanded(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> expanded() {
        return expanded(ApiCall.noOptions());
    }

    /** As {@link #expanded(ExpandedQueriesRequest, RequestOptions)}, with an empty request. */
    public ApiClientHttpResponse<Void> expanded(RequestOptions options) {
        return expanded(ExpandedQueriesRequest.builder().build(), options);
    }

    /** As {@link #expanded(ExpandedQueriesRequest, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> expanded(ExpandedQueriesRequest request) {
        return expanded(request, ApiCall.noOptions());
    }

    /** {@code GET /expanded{?page,size*}{&sort:3}}: see {@link QueriesClient#expanded}. */
    public ApiClientHttpResponse<Void> expanded(ExpandedQueriesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.expanded(
                request.getSize().orElse(null), request.getSort().orElse(null), request.getPage().orElse(null))).send();
    }

    /** As {@link #same(String, SameQueriesRequest, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> same(String id, SameQueriesRequest request) {
        return same(id, request, ApiCall.noOptions());
    }

    /** {@code GET /same/{id}/{id}?id={id}}: see {@link QueriesClient#same}. */
    public ApiClientHttpResponse<Void> same(String id, SameQueriesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.same(id, request.getId())).send();
    }

    /** As {@link #fragment(String, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> fragment(String id) {
        return fragment(id, ApiCall.noOptions());
    }

    /** {@code GET /fragment/{id}#part={part}?x={x}}: see {@link QueriesClient#fragment}. */
    public ApiClientHttpResponse<Void> fragment(String id, RequestOptions options) {
        return ApiCall.of(options, api.fragment(id)).send();
    }
}
