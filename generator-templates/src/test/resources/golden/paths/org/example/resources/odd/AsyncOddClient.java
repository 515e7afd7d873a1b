package org.example.resources.odd;

import java.util.concurrent.CompletableFuture;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;
import retrofit2.Retrofit;

/** Operations of the group {@code odd}. */
public final class AsyncOddClient {
    private final OddApi api;

    /** Use {@code client.odd()}. */
    public AsyncOddClient(Retrofit retrofit) {
        this.api = retrofit.create(OddApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public AsyncRawOddClient withRawResponse() {
        return new AsyncRawOddClient(api);
    }

    /** As {@link #space(String, RequestOptions)}, with default options. */
    public CompletableFuture<Void> space(String id) {
        return space(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/a b/{id}}: see {@link OddClient#space}. */
    public CompletableFuture<Void> space(String id, RequestOptions options) {
        return ApiCall.of(options, api.space(id)).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #nonAscii(String, RequestOptions)}, with default options. */
    public CompletableFuture<Void> nonAscii(String id) {
        return nonAscii(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/é/{id}}: see {@link OddClient#nonAscii}. */
    public CompletableFuture<Void> nonAscii(String id, RequestOptions options) {
        return ApiCall.of(options, api.nonAscii(id)).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #emptyBraces(String, RequestOptions)}, with default options. */
    public CompletableFuture<Void> emptyBraces(String id) {
        return emptyBraces(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/{}/{id}}: see {@link OddClient#emptyBraces}. */
    public CompletableFuture<Void> emptyBraces(String id, RequestOptions options) {
        return ApiCall.of(options, api.emptyBraces(id)).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #open(String, RequestOptions)}, with default options. */
    public CompletableFuture<Void> open(String id) {
        return open(id, ApiCall.noOptions());
    }

    /** <code>GET /odd/&#123;open/&#123;id&#125;</code>: see {@link OddClient#open}. */
    public CompletableFuture<Void> open(String id, RequestOptions options) {
        return ApiCall.of(options, api.open(id)).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #close(String, RequestOptions)}, with default options. */
    public CompletableFuture<Void> close(String id) {
        return close(id, ApiCall.noOptions());
    }

    /** <code>GET /odd/close&#125;/&#123;id&#125;</code>: see {@link OddClient#close}. */
    public CompletableFuture<Void> close(String id, RequestOptions options) {
        return ApiCall.of(options, api.close(id)).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #doubleBraces(String, RequestOptions)}, with default options. */
    public CompletableFuture<Void> doubleBraces(String id) {
        return doubleBraces(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/{{id}}}: see {@link OddClient#doubleBraces}. */
    public CompletableFuture<Void> doubleBraces(String id, RequestOptions options) {
        return ApiCall.of(options, api.doubleBraces(id)).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #backslash(String, RequestOptions)}, with default options. */
    public CompletableFuture<Void> backslash(String id) {
        return backslash(id, ApiCall.noOptions());
    }

    /** <code>GET /odd/back&#92;slash tab/&#123;id&#125;</code>: see {@link OddClient#backslash}. */
    public CompletableFuture<Void> backslash(String id, RequestOptions options) {
        return ApiCall.of(options, api.backslash(id)).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #backslashes(String, RequestOptions)}, with default options. */
    public CompletableFuture<Void> backslashes(String id) {
        return backslashes(id, ApiCall.noOptions());
    }

    /** <code>GET &#92;&#92;elsewhere.example/&#123;id&#125;</code>: see {@link OddClient#backslashes}. */
    public CompletableFuture<Void> backslashes(String id, RequestOptions options) {
        return ApiCall.of(options, api.backslashes(id)).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #noSlash(String, RequestOptions)}, with default options. */
    public CompletableFuture<Void> noSlash(String id) {
        return noSlash(id, ApiCall.noOptions());
    }

    /** {@code GET no-slash/{id}}: see {@link OddClient#noSlash}. */
    public CompletableFuture<Void> noSlash(String id, RequestOptions options) {
        return ApiCall.of(options, api.noSlash(id)).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #twoSlashes(String, RequestOptions)}, with default options. */
    public CompletableFuture<Void> twoSlashes(String id) {
        return twoSlashes(id, ApiCall.noOptions());
    }

    /** {@code GET //two/{id}}: see {@link OddClient#twoSlashes}. */
    public CompletableFuture<Void> twoSlashes(String id, RequestOptions options) {
        return ApiCall.of(options, api.twoSlashes(id)).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #verb(String, RequestOptions)}, with default options. */
    public CompletableFuture<Void> verb(String id) {
        return verb(id, ApiCall.noOptions());
    }

    /** {@code GET /{id}:verb}: see {@link OddClient#verb}. */
    public CompletableFuture<Void> verb(String id, RequestOptions options) {
        return ApiCall.of(options, api.verb(id)).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #literalVerb(String, RequestOptions)}, with default options. */
    public CompletableFuture<Void> literalVerb(String id) {
        return literalVerb(id, ApiCall.noOptions());
    }

    /** {@code GET /odd:verb/{id}}: see {@link OddClient#literalVerb}. */
    public CompletableFuture<Void> literalVerb(String id, RequestOptions options) {
        return ApiCall.of(options, api.literalVerb(id)).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #noParameter(RequestOptions)}, with default options. */
    public CompletableFuture<Void> noParameter() {
        return noParameter(ApiCall.noOptions());
    }

    /** {@code GET /odd:verb}: see {@link OddClient#noParameter}. */
    public CompletableFuture<Void> noParameter(RequestOptions options) {
        return ApiCall.of(options, api.noParameter()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #scheme(String, RequestOptions)}, with default options. */
    public CompletableFuture<Void> scheme(String id) {
        return scheme(id, ApiCall.noOptions());
    }

    /** {@code GET http://elsewhere.example/{id}}: see {@link OddClient#scheme}. */
    public CompletableFuture<Void> scheme(String id, RequestOptions options) {
        return ApiCall.of(options, api.scheme(id)).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #dots(String, RequestOptions)}, with default options. */
    public CompletableFuture<Void> dots(String id) {
        return dots(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/./x/../{id}}: see {@link OddClient#dots}. */
    public CompletableFuture<Void> dots(String id, RequestOptions options) {
        return ApiCall.of(options, api.dots(id)).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #above(RequestOptions)}, with default options. */
    public CompletableFuture<Void> above() {
        return above(ApiCall.noOptions());
    }

    /** {@code GET /../../odd/{id}/%2e%2E}: see {@link OddClient#above}. */
    public CompletableFuture<Void> above(RequestOptions options) {
        return ApiCall.of(options, api.above()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #percent(String, RequestOptions)}, with default options. */
    public CompletableFuture<Void> percent(String id) {
        return percent(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/100%/%41/{id}}: see {@link OddClient#percent}. */
    public CompletableFuture<Void> percent(String id, RequestOptions options) {
        return ApiCall.of(options, api.percent(id)).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #quotes(String, RequestOptions)}, with default options. */
    public CompletableFuture<Void> quotes(String id) {
        return quotes(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/["{id}"]}: see {@link OddClient#quotes}. */
    public CompletableFuture<Void> quotes(String id, RequestOptions options) {
        return ApiCall.of(options, api.quotes(id)).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #noQuery(String, RequestOptions)}, with default options. */
    public CompletableFuture<Void> noQuery(String id) {
        return noQuery(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/{id}?}: see {@link OddClient#noQuery}. */
    public CompletableFuture<Void> noQuery(String id, RequestOptions options) {
        return ApiCall.of(options, api.noQuery(id)).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #onlyQuery(RequestOptions)}, with default options. */
    public CompletableFuture<Void> onlyQuery() {
        return onlyQuery(ApiCall.noOptions());
    }

    /** {@code GET /?only=query}: see {@link OddClient#onlyQuery}. */
    public CompletableFuture<Void> onlyQuery(RequestOptions options) {
        return ApiCall.of(options, api.onlyQuery()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #onlyFragment(RequestOptions)}, with default options. */
    public CompletableFuture<Void> onlyFragment() {
        return onlyFragment(ApiCall.noOptions());
    }

    /** {@code GET /#only}: see {@link OddClient#onlyFragment}. */
    public CompletableFuture<Void> onlyFragment(RequestOptions options) {
        return ApiCall.of(options, api.onlyFragment()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #oddQuery(RequestOptions)}, with default options. */
    public CompletableFuture<Void> oddQuery() {
        return oddQuery(ApiCall.noOptions());
    }

    /** <code>GET /odd/query?a=b c&amp;ü=%C3%B6&amp;&#123;&amp;to=/a/../b</code>: see {@link OddClient#oddQuery}. */
    public CompletableFuture<Void> oddQuery(RequestOptions options) {
        return ApiCall.of(options, api.oddQuery()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #dotsInQuery(String, RequestOptions)}, with default options. */
    public CompletableFuture<Void> dotsInQuery(String id) {
        return dotsInQuery(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/{id}/up?to=/a/../b}: see {@link OddClient#dotsInQuery}. */
    public CompletableFuture<Void> dotsInQuery(String id, RequestOptions options) {
        return ApiCall.of(options, api.dotsInQuery(id)).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #names(String, String, String, String, RequestOptions)}, with default options. */
    public CompletableFuture<Void> names(String aB, String é, String format, String _1) {
        return names(aB, é, format, _1, ApiCall.noOptions());
    }

    /** {@code GET /names/{a b}/{é}/{.format}/{1}}: see {@link OddClient#names}. */
    public CompletableFuture<Void> names(String aB, String é, String format, String _1, RequestOptions options) {
        return ApiCall.of(options, api.names(aB, é, format, _1)).sendAsync(ApiClientHttpResponse::body);
    }
}
