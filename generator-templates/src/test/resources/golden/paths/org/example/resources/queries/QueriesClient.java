package org.example.resources.queries;

import org.example.core.ApiCall;
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
public final class QueriesClient {
    private final QueriesApi api;

    /** Use {@code client.queries()}. */
    public QueriesClient(Retrofit retrofit) {
        this.api = retrofit.create(QueriesApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public RawQueriesClient withRawResponse() {
        return new RawQueriesClient(api);
    }

    /** As {@link #query(String, QueryQueriesRequest, RequestOptions)}, with default options. */
    public void query(String id, QueryQueriesRequest request) {
        query(id, request, ApiCall.noOptions());
    }

    /**
     * {@code GET /query/{id}?kind=full&name={name}&ids={ids}&size={size}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void query(String id, QueryQueriesRequest request, RequestOptions options) {
        ApiCall.of(options, api.query(
                id,
                request.getName(),
                Parameters.delimited(",", Json.list(Json.INTEGER), request.getIds()),
                request.getSize().orElse(null),
                request.getLimit().orElse(null))).send();
    }

    /** As {@link #declared(DeclaredQueriesRequest, RequestOptions)}, with default options. */
    public void declared(DeclaredQueriesRequest request) {
        declared(request, ApiCall.noOptions());
    }

    /**
     * {@code GET /declared?query={query}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void declared(DeclaredQueriesRequest request, RequestOptions options) {
        ApiCall.of(options, api.declared(request.getQuery())).send();
    }

    /** As {@link #renamed(RenamedQueriesRequest, RequestOptions)}, with default options. */
    public void renamed(RenamedQueriesRequest request) {
        renamed(request, ApiCall.noOptions());
    }

    /**
     * {@code GET /renamed?key={API_KEY}&tag%5B0%5D={tag}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void renamed(RenamedQueriesRequest request, RequestOptions options) {
        ApiCall.of(options, api.renamed(request.getKey(), request.getTag0().orElse(null))).send();
    }

    /** As {@link #undeclared(UndeclaredQueriesRequest, RequestOptions)}, with default options. */
    public void undeclared(UndeclaredQueriesRequest request) {
        undeclared(request, ApiCall.noOptions());
    }

    /**
     * {@code GET /undeclared?convert={convert}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void undeclared(UndeclaredQueriesRequest request, RequestOptions options) {
        ApiCall.of(options, api.undeclared(request.getConvert())).send();
    }

    /** As {@link #fixed(RequestOptions)}, with default options. */
    public void fixed() {
        fixed(ApiCall.noOptions());
    }

    /**
     * {@code GET /fixed?view=full&view=more}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void fixed(RequestOptions options) {
        ApiCall.of(options, api.fixed()).send();
    }

    /** As {@link #bare(BareQueriesRequest, RequestOptions)}, with default options. */
    public void bare(BareQueriesRequest request) {
        bare(request, ApiCall.noOptions());
    }

    /**
     * {@code GET /bare?{point}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void bare(BareQueriesRequest request, RequestOptions options) {
        ApiCall.of(options, api.bare(
                Parameters.exploded(BareQueriesRequestPoint.JSON_ADAPTER, request.getPoint()))).send();
    }

    /** As {@link #bareUndeclared(RequestOptions)}, with default options. */
    public void bareUndeclared() {
        bareUndeclared(ApiCall.noOptions());
    }

    /**
     * {@code GET /bare-undeclared?{filter}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void bareUndeclared(RequestOptions options) {
        ApiCall.of(options, api.bareUndeclared()).send();
    }

    /** As {@link #mixed(RequestOptions)}, with default options. */
    public void mixed() {
        mixed(ApiCall.noOptions());
    }

    /**
     * {@code GET /mixed?at={lat},{lon}&{key}=1&flag}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void mixed(RequestOptions options) {
        ApiCall.of(options, api.mixed()).send();
    }

    /** As {@link #twice(TwiceQueriesRequest, RequestOptions)}, with default options. */
    public void twice(TwiceQueriesRequest request) {
        twice(request, ApiCall.noOptions());
    }

    /**
     * {@code GET /twice?id={first}&id={second}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void twice(TwiceQueriesRequest request, RequestOptions options) {
        ApiCall.of(options, api.twice(request.getId())).send();
    }

    /** As {@link #expanded(RequestOptions)}, with default options. */
    public void expanded() {
        expanded(ApiCall.noOptions());
    }

    /** As {@link #expanded(ExpandedQueriesRequest, RequestOptions)}, with an empty request. */
    public void expanded(RequestOptions options) {
        expanded(ExpandedQueriesRequest.builder().build(), options);
    }

    /** As {@link #expanded(ExpandedQueriesRequest, RequestOptions)}, with default options. */
    public void expanded(ExpandedQueriesRequest request) {
        expanded(request, ApiCall.noOptions());
    }

    /**
     * {@code GET /expanded{?page,size*}{&sort:3}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void expanded(ExpandedQueriesRequest request, RequestOptions options) {
        ApiCall.of(options, api.expanded(
                request.getSize().orElse(null), request.getSort().orElse(null), request.getPage().orElse(null))).send();
    }

    /** As {@link #same(String, SameQueriesRequest, RequestOptions)}, with default options. */
    public void same(String id, SameQueriesRequest request) {
        same(id, request, ApiCall.noOptions());
    }

    /**
     * {@code GET /same/{id}/{id}?id={id}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void same(String id, SameQueriesRequest request, RequestOptions options) {
        ApiCall.of(options, api.same(id, request.getId())).send();
    }

    /** As {@link #fragment(String, RequestOptions)}, with default options. */
    public void fragment(String id) {
        fragment(id, ApiCall.noOptions());
    }

    /**
     * {@code GET /fragment/{id}#part={part}?x={x}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void fragment(String id, RequestOptions options) {
        ApiCall.of(options, api.fragment(id)).send();
    }
}
