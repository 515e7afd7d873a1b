package org.example.resources.odd;

import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;

/** Operations of the group {@code odd}. */
public final class RawOddClient {
    private final OddApi api;

    RawOddClient(OddApi api) {
        this.api = api;
    }

    /** As {@link #space(String, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> space(String id) {
        return space(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/a b/{id}}: see {@link OddClient#space}. */
    public ApiClientHttpResponse<Void> space(String id, RequestOptions options) {
        return ApiCall.of(options, api.space(id)).send();
    }

    /** As {@link #nonAscii(String, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> nonAscii(String id) {
        return nonAscii(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/é/{id}}: see {@link OddClient#nonAscii}. */
    public ApiClientHttpResponse<Void> nonAscii(String id, RequestOptions options) {
        return ApiCall.of(options, api.nonAscii(id)).send();
    }

    /** As {@link #emptyBraces(String, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> emptyBraces(String id) {
        return emptyBraces(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/{}/{id}}: see {@link OddClient#emptyBraces}. */
    public ApiClientHttpResponse<Void> emptyBraces(String id, RequestOptions options) {
        return ApiCall.of(options, api.emptyBraces(id)).send();
    }

    /** As {@link #open(String, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> open(String id) {
        return open(id, ApiCall.noOptions());
    }

    /** <code>GET /odd/&#123;open/&#123;id&#125;</code>: see {@link OddClient#open}. */
    public ApiClientHttpResponse<Void> open(String id, RequestOptions options) {
        return ApiCall.of(options, api.open(id)).send();
    }

    /** As {@link #close(String, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> close(String id) {
        return close(id, ApiCall.noOptions());
    }

    /** <code>GET /odd/close&#125;/&#123;id&#125;</code>: see {@link OddClient#close}. */
    public ApiClientHttpResponse<Void> close(String id, RequestOptions options) {
        return ApiCall.of(options, api.close(id)).send();
    }

    /** As {@link #doubleBraces(String, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> doubleBraces(String id) {
        return doubleBraces(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/{{id}}}: see {@link OddClient#doubleBraces}. */
    public ApiClientHttpResponse<Void> doubleBraces(String id, RequestOptions options) {
        return ApiCall.of(options, api.doubleBraces(id)).send();
    }

    /** As {@link #backslash(String, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> backslash(String id) {
        return backslash(id, ApiCall.noOptions());
    }

    /** <code>GET /odd/back&#92;slash tab/&#123;id&#125;</code>: see {@link OddClient#backslash}. */
    public ApiClientHttpResponse<Void> backslash(String id, RequestOptions options) {
        return ApiCall.of(options, api.backslash(id)).send();
    }

    /** As {@link #backslashes(String, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> backslashes(String id) {
        return backslashes(id, ApiCall.noOptions());
    }

    /** <code>GET &#92;&#92;elsewhere.example/&#123;id&#125;</code>: see {@link OddClient#backslashes}. */
    public ApiClientHttpResponse<Void> backslashes(String id, RequestOptions options) {
        return ApiCall.of(options, api.backslashes(id)).send();
    }

    /** As {@link #noSlash(String, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> noSlash(String id) {
        return noSlash(id, ApiCall.noOptions());
    }

    /** {@code GET no-slash/{id}}: see {@link OddClient#noSlash}. */
    public ApiClientHttpResponse<Void> noSlash(String id, RequestOptions options) {
        return ApiCall.of(options, api.noSlash(id)).send();
    }

    /** As {@link #twoSlashes(String, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> twoSlashes(String id) {
        return twoSlashes(id, ApiCall.noOptions());
    }

    /** {@code GET //two/{id}}: see {@link OddClient#twoSlashes}. */
    public ApiClientHttpResponse<Void> twoSlashes(String id, RequestOptions options) {
        return ApiCall.of(options, api.twoSlashes(id)).send();
    }

    /** As {@link #verb(String, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> verb(String id) {
        return verb(id, ApiCall.noOptions());
    }

    /** {@code GET /{id}:verb}: see {@link OddClient#verb}. */
    public ApiClientHttpResponse<Void> verb(String id, RequestOptions options) {
        return ApiCall.of(options, api.verb(id)).send();
    }

    /** As {@link #literalVerb(String, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> literalVerb(String id) {
        return literalVerb(id, ApiCall.noOptions());
    }

    /** {@code GET /odd:verb/{id}}: see {@link OddClient#literalVerb}. */
    public ApiClientHttpResponse<Void> literalVerb(String id, RequestOptions options) {
        return ApiCall.of(options, api.literalVerb(id)).send();
    }

    /** As {@link #noParameter(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> noParameter() {
        return noParameter(ApiCall.noOptions());
    }

    /** {@code GET /odd:verb}: see {@link OddClient#noParameter}. */
    public ApiClientHttpResponse<Void> noParameter(RequestOptions options) {
        return ApiCall.of(options, api.noParameter()).send();
    }

    /** As {@link #scheme(String, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> scheme(String id) {
        return scheme(id, ApiCall.noOptions());
    }

    /** {@code GET http://elsewhere.example/{id}}: see {@link OddClient#scheme}. */
    public ApiClientHttpResponse<Void> scheme(String id, RequestOptions options) {
        return ApiCall.of(options, api.scheme(id)).send();
    }

    /** As {@link #dots(String, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> dots(String id) {
        return dots(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/./x/../{id}}: see {@link OddClient#dots}. */
    public ApiClientHttpResponse<Void> dots(String id, RequestOptions options) {
        return ApiCall.of(options, api.dots(id)).send();
    }

    /** As {@link #above(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> above() {
        return above(ApiCall.noOptions());
    }

    /** {@code GET /../../odd/{id}/%2e%2E}: see {@link OddClient#above}. */
    public ApiClientHttpResponse<Void> above(RequestOptions options) {
        return ApiCall.of(options, api.above()).send();
    }

    /** As {@link #percent(String, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> percent(String id) {
        return percent(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/100%/%41/{id}}: see {@link OddClient#percent}. */
    public ApiClientHttpResponse<Void> percent(String id, RequestOptions options) {
        return ApiCall.of(options, api.percent(id)).send();
    }

    /** As {@link #quotes(String, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> quotes(String id) {
        return quotes(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/["{id}"]}: see {@link OddClient#quotes}. */
    public ApiClientHttpResponse<Void> quotes(String id, RequestOptions options) {
        return ApiCall.of(options, api.quotes(id)).send();
    }

    /** As {@link #noQuery(String, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> noQuery(String id) {
        return noQuery(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/{id}?}: see {@link OddClient#noQuery}. */
    public ApiClientHttpResponse<Void> noQuery(String id, RequestOptions options) {
        return ApiCall.of(options, api.noQuery(id)).send();
    }

    /** As {@link #onlyQuery(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> onlyQuery() {
        return onlyQuery(ApiCall.noOptions());
    }

    /** {@code GET /?only=query}: see {@link OddClient#onlyQuery}. */
    public ApiClientHttpResponse<Void> onlyQuery(RequestOptions options) {
        return ApiCall.of(options, api.onlyQuery()).send();
    }

    /** As {@link #onlyFragment(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> onlyFragment() {
        return onlyFragment(ApiCall.noOptions());
    }

    /** {@code GET /#only}: see {@link OddClient#onlyFragment}. */
    public ApiClientHttpResponse<Void> onlyFragment(RequestOptions options) {
        return ApiCall.of(options, api.onlyFragment()).send();
    }

    /** As {@link #oddQuery(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> oddQuery() {
        return oddQuery(ApiCall.noOptions());
    }

    /** <code>GET /odd/query?a=b c&amp;ü=%C3%B6&amp;&#123;&amp;to=/a/../b</code>: see {@link OddClient#oddQuery}. */
    public ApiClientHttpResponse<Void> oddQuery(RequestOptions options) {
        return ApiCall.of(options, api.oddQuery()).send();
    }

    /** As {@link #dotsInQuery(String, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> dotsInQuery(String id) {
        return dotsInQuery(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/{id}/up?to=/a/../b}: see {@link OddClient#dotsInQuery}. */
    public ApiClientHttpResponse<Void> dotsInQuery(String id, RequestOptions options) {
        return ApiCall.of(options, api.dotsInQuery(id)).send();
    }

    /** As {@link #names(String, String, String, String, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> names(String aB, String é, String format, String _1) {
        return names(aB, é, format, _1, ApiCall.noOptions());
    }

    /** {@code GET /names/{a b}/{é}/{.format}/{1}}: see {@link OddClient#names}. */
    public ApiClientHttpResponse<Void> names(String aB, String é, String format, String _1, RequestOptions options) {
        return ApiCall.of(options, api.names(aB, é, format, _1)).send();
    }
}
