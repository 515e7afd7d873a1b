package org.example.resources.odd;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;

/** Operations of the group {@code odd}. */
public final class AsyncRawOddClient {
    private final OddApi api;

    AsyncRawOddClient(OddApi api) {
        this.api = api;
    }

    /** As {@link #space(String, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> space(String id) {
        return space(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/a b/{id}}: see {@link OddClient#space}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> space(String id, RequestOptions options) {
        return ApiCall.of(options, api.space(id)).sendAsync(Function.identity());
    }

    /** As {@link #nonAscii(String, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> nonAscii(String id) {
        return nonAscii(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/é/{id}}: see {@link OddClient#nonAscii}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> nonAscii(String id, RequestOptions options) {
        return ApiCall.of(options, api.nonAscii(id)).sendAsync(Function.identity());
    }

    /** As {@link #emptyBraces(String, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> emptyBraces(String id) {
        return emptyBraces(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/{}/{id}}: see {@link OddClient#emptyBraces}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> emptyBraces(String id, RequestOptions options) {
        return ApiCall.of(options, api.emptyBraces(id)).sendAsync(Function.identity());
    }

    /** As {@link #open(String, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> open(String id) {
        return open(id, ApiCall.noOptions());
    }

    /** <code>GET /odd/&#123;open/&#123;id&#125;</code>: see {@link OddClient#open}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> open(String id, RequestOptions options) {
        return ApiCall.of(options, api.open(id)).sendAsync(Function.identity());
    }

    /** As {@link #close(String, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> close(String id) {
        return close(id, ApiCall.noOptions());
    }

    /** <code>GET /odd/close&#125;/&#123;id&#125;</code>: see {@link OddClient#close}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> close(String id, RequestOptions options) {
        return ApiCall.of(options, api.close(id)).sendAsync(Function.identity());
    }

    /** As {@link #doubleBraces(String, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> doubleBraces(String id) {
        return doubleBraces(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/{{id}}}: see {@link OddClient#doubleBraces}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> doubleBraces(String id, RequestOptions options) {
        return ApiCall.of(options, api.doubleBraces(id)).sendAsync(Function.identity());
    }

    /** As {@link #backslash(String, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> backslash(String id) {
        return backslash(id, ApiCall.noOptions());
    }

    /** <code>GET /odd/back&#92;slash tab/&#123;id&#125;</code>: see {@link OddClient#backslash}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> backslash(String id, RequestOptions options) {
        return ApiCall.of(options, api.backslash(id)).sendAsync(Function.identity());
    }

    /** As {@link #backslashes(String, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> backslashes(String id) {
        return backslashes(id, ApiCall.noOptions());
    }

    /** <code>GET &#92;&#92;elsewhere.example/&#123;id&#125;</code>: see {@link OddClient#backslashes}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> backslashes(String id, RequestOptions options) {
        return ApiCall.of(options, api.backslashes(id)).sendAsync(Function.identity());
    }

    /** As {@link #noSlash(String, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> noSlash(String id) {
        return noSlash(id, ApiCall.noOptions());
    }

    /** {@code GET no-slash/{id}}: see {@link OddClient#noSlash}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> noSlash(String id, RequestOptions options) {
        return ApiCall.of(options, api.noSlash(id)).sendAsync(Function.identity());
    }

    /** As {@link #twoSlashes(String, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> twoSlashes(String id) {
        return twoSlashes(id, ApiCall.noOptions());
    }

    /** {@code GET //two/{id}}: see {@link OddClient#twoSlashes}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> twoSlashes(String id, RequestOptions options) {
        return ApiCall.of(options, api.twoSlashes(id)).sendAsync(Function.identity());
    }

    /** As {@link #verb(String, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> verb(String id) {
        return verb(id, ApiCall.noOptions());
    }

    /** {@code GET /{id}:verb}: see {@link OddClient#verb}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> verb(String id, RequestOptions options) {
        return ApiCall.of(options, api.verb(id)).sendAsync(Function.identity());
    }

    /** As {@link #literalVerb(String, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> literalVerb(String id) {
        return literalVerb(id, ApiCall.noOptions());
    }

    /** {@code GET /odd:verb/{id}}: see {@link OddClient#literalVerb}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> literalVerb(String id, RequestOptions options) {
        return ApiCall.of(options, api.literalVerb(id)).sendAsync(Function.identity());
    }

    /** As {@link #noParameter(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> noParameter() {
        return noParameter(ApiCall.noOptions());
    }

    /** {@code GET /odd:verb}: see {@link OddClient#noParameter}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> noParameter(RequestOptions options) {
        return ApiCall.of(options, api.noParameter()).sendAsync(Function.identity());
    }

    /** As {@link #scheme(String, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> scheme(String id) {
        return scheme(id, ApiCall.noOptions());
    }

    /** {@code GET http://elsewhere.example/{id}}: see {@link OddClient#scheme}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> scheme(String id, RequestOptions options) {
        return ApiCall.of(options, api.scheme(id)).sendAsync(Function.identity());
    }

    /** As {@link #dots(String, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> dots(String id) {
        return dots(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/./x/../{id}}: see {@link OddClient#dots}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> dots(String id, RequestOptions options) {
        return ApiCall.of(options, api.dots(id)).sendAsync(Function.identity());
    }

    /** As {@link #above(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> above() {
        return above(ApiCall.noOptions());
    }

    /** {@code GET /../../odd/{id}/%2e%2E}: see {@link OddClient#above}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> above(RequestOptions options) {
        return ApiCall.of(options, api.above()).sendAsync(Function.identity());
    }

    /** As {@link #percent(String, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> percent(String id) {
        return percent(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/100%/%41/{id}}: see {@link OddClient#percent}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> percent(String id, RequestOptions options) {
        return ApiCall.of(options, api.percent(id)).sendAsync(Function.identity());
    }

    /** As {@link #quotes(String, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> quotes(String id) {
        return quotes(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/["{id}"]}: see {@link OddClient#quotes}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> quotes(String id, RequestOptions options) {
        return ApiCall.of(options, api.quotes(id)).sendAsync(Function.identity());
    }

    /** As {@link #noQuery(String, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> noQuery(String id) {
        return noQuery(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/{id}?}: see {@link OddClient#noQuery}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> noQuery(String id, RequestOptions options) {
        return ApiCall.of(options, api.noQuery(id)).sendAsync(Function.identity());
    }

    /** As {@link #onlyQuery(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> onlyQuery() {
        return onlyQuery(ApiCall.noOptions());
    }

    /** {@code GET /?only=query}: see {@link OddClient#onlyQuery}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> onlyQuery(RequestOptions options) {
        return ApiCall.of(options, api.onlyQuery()).sendAsync(Function.identity());
    }

    /** As {@link #onlyFragment(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> onlyFragment() {
        return onlyFragment(ApiCall.noOptions());
    }

    /** {@code GET /#only}: see {@link OddClient#onlyFragment}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> onlyFragment(RequestOptions options) {
        return ApiCall.of(options, api.onlyFragment()).sendAsync(Function.identity());
    }

    /** As {@link #oddQuery(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> oddQuery() {
        return oddQuery(ApiCall.noOptions());
    }

    /** <code>GET /odd/query?a=b c&amp;ü=%C3%B6&amp;&#123;&amp;to=/a/../b</code>: see {@link OddClient#oddQuery}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> oddQuery(RequestOptions options) {
        return ApiCall.of(options, api.oddQuery()).sendAsync(Function.identity());
    }

    /** As {@link #dotsInQuery(String, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> dotsInQuery(String id) {
        return dotsInQuery(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/{id}/up?to=/a/../b}: see {@link OddClient#dotsInQuery}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> dotsInQuery(String id, RequestOptions options) {
        return ApiCall.of(options, api.dotsInQuery(id)).sendAsync(Function.identity());
    }

    /** As {@link #names(String, String, String, String, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> names(String aB, String é, String format, String _1) {
        return names(aB, é, format, _1, ApiCall.noOptions());
    }

    /** {@code GET /names/{a b}/{é}/{.format}/{1}}: see {@link OddClient#names}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> names(
            String aB, String é, String format, String _1, RequestOptions options) {
        return ApiCall.of(options, api.names(aB, é, format, _1)).sendAsync(Function.identity());
    }
}
