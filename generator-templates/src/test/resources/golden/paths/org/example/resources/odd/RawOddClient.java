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

    /** {@code GET /odd/a b/{id}}, with fewer arguments. */
    public ApiClientHttpResponse<Void> space(String id) {
        return space(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/a b/{id}}: see {@link OddClient#space}. */
    public ApiClientHttpResponse<Void> space(String id, RequestOptions options) {
        return ApiCall.of(options, api.space(id)).send();
    }

    /** {@code GET /odd/é/{id}}, with fewer arguments. */
    public ApiClientHttpResponse<Void> nonAscii(String id) {
        return nonAscii(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/é/{id}}: see {@link OddClient#nonAscii}. */
    public ApiClientHttpResponse<Void> nonAscii(String id, RequestOptions options) {
        return ApiCall.of(options, api.nonAscii(id)).send();
    }

    /** {@code GET /odd/{}/{id}}, with fewer arguments. */
    public ApiClientHttpResponse<Void> emptyBraces(String id) {
        return emptyBraces(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/{}/{id}}: see {@link OddClient#emptyBraces}. */
    public ApiClientHttpResponse<Void> emptyBraces(String id, RequestOptions options) {
        return ApiCall.of(options, api.emptyBraces(id)).send();
    }

    /** <code>GET /odd/&#123;open/&#123;id&#125;</code>, with fewer arguments. */
    public ApiClientHttpResponse<Void> open(String id) {
        return open(id, ApiCall.noOptions());
    }

    /** <code>GET /odd/&#123;open/&#123;id&#125;</code>: see {@link OddClient#open}. */
    public ApiClientHttpResponse<Void> open(String id, RequestOptions options) {
        return ApiCall.of(options, api.open(id)).send();
    }

    /** <code>GET /odd/close&#125;/&#123;id&#125;</code>, with fewer arguments. */
    public ApiClientHttpResponse<Void> close(String id) {
        return close(id, ApiCall.noOptions());
    }

    /** <code>GET /odd/close&#125;/&#123;id&#125;</code>: see {@link OddClient#close}. */
    public ApiClientHttpResponse<Void> close(String id, RequestOptions options) {
        return ApiCall.of(options, api.close(id)).send();
    }

    /** {@code GET /odd/{{id}}}, with fewer arguments. */
    public ApiClientHttpResponse<Void> doubleBraces(String id) {
        return doubleBraces(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/{{id}}}: see {@link OddClient#doubleBraces}. */
    public ApiClientHttpResponse<Void> doubleBraces(String id, RequestOptions options) {
        return ApiCall.of(options, api.doubleBraces(id)).send();
    }

    /** <code>GET /odd/back&#92;slash tab/&#123;id&#125;</code>, with fewer arguments. */
    public ApiClientHttpResponse<Void> backslash(String id) {
        return backslash(id, ApiCall.noOptions());
    }

    /** <code>GET /odd/back&#92;slash tab/&#123;id&#125;</code>: see {@link OddClient#backslash}. */
    public ApiClientHttpResponse<Void> backslash(String id, RequestOptions options) {
        return ApiCall.of(options, api.backslash(id)).send();
    }

    /** <code>GET &#92;&#92;elsewhere.example/&#123;id&#125;</code>, with fewer arguments. */
    public ApiClientHttpResponse<Void> backslashes(String id) {
        return backslashes(id, ApiCall.noOptions());
    }

    /** <code>GET &#92;&#92;elsewhere.example/&#123;id&#125;</code>: see {@link OddClient#backslashes}. */
    public ApiClientHttpResponse<Void> backslashes(String id, RequestOptions options) {
        return ApiCall.of(options, api.backslashes(id)).send();
    }

    /** {@code GET no-slash/{id}}, with fewer arguments. */
    public ApiClientHttpResponse<Void> noSlash(String id) {
        return noSlash(id, ApiCall.noOptions());
    }

    /** {@code GET no-slash/{id}}: see {@link OddClient#noSlash}. */
    public ApiClientHttpResponse<Void> noSlash(String id, RequestOptions options) {
        return ApiCall.of(options, api.noSlash(id)).send();
    }

    /** {@code GET //two/{id}}, with fewer arguments. */
    public ApiClientHttpResponse<Void> twoSlashes(String id) {
        return twoSlashes(id, ApiCall.noOptions());
    }

    /** {@code GET //two/{id}}: see {@link OddClient#twoSlashes}. */
    public ApiClientHttpResponse<Void> twoSlashes(String id, RequestOptions options) {
        return ApiCall.of(options, api.twoSlashes(id)).send();
    }

    /** {@code GET /{id}:verb}, with fewer arguments. */
    public ApiClientHttpResponse<Void> verb(String id) {
        return verb(id, ApiCall.noOptions());
    }

    /** {@code GET /{id}:verb}: see {@link OddClient#verb}. */
    public ApiClientHttpResponse<Void> verb(String id, RequestOptions options) {
        return ApiCall.of(options, api.verb(id)).send();
    }

    /** {@code GET /odd:verb/{id}}, with fewer arguments. */
    public ApiClientHttpResponse<Void> literalVerb(String id) {
        return literalVerb(id, ApiCall.noOptions());
    }

    /** {@code GET /odd:verb/{id}}: see {@link OddClient#literalVerb}. */
    public ApiClientHttpResponse<Void> literalVerb(String id, RequestOptions options) {
        return ApiCall.of(options, api.literalVerb(id)).send();
    }

    /** {@code GET /odd:verb}, with fewer arguments. */
    public ApiClientHttpResponse<Void> noParameter() {
        return noParameter(ApiCall.noOptions());
    }

    /** {@code GET /odd:verb}: see {@link OddClient#noParameter}. */
    public ApiClientHttpResponse<Void> noParameter(RequestOptions options) {
        return ApiCall.of(options, api.noParameter()).send();
    }

    /** {@code GET http://elsewhere.example/{id}}, with fewer arguments. */
    public ApiClientHttpResponse<Void> scheme(String id) {
        return scheme(id, ApiCall.noOptions());
    }

    /** {@code GET http://elsewhere.example/{id}}: see {@link OddClient#scheme}. */
    public ApiClientHttpResponse<Void> scheme(String id, RequestOptions options) {
        return ApiCall.of(options, api.scheme(id)).send();
    }

    /** {@code GET /odd/./x/../{id}}, with fewer arguments. */
    public ApiClientHttpResponse<Void> dots(String id) {
        return dots(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/./x/../{id}}: see {@link OddClient#dots}. */
    public ApiClientHttpResponse<Void> dots(String id, RequestOptions options) {
        return ApiCall.of(options, api.dots(id)).send();
    }

    /** {@code GET /../../odd/{id}/%2e%2E}, with fewer arguments. */
    public ApiClientHttpResponse<Void> above() {
        return above(ApiCall.noOptions());
    }

    /** {@code GET /../../odd/{id}/%2e%2E}: see {@link OddClient#above}. */
    public ApiClientHttpResponse<Void> above(RequestOptions options) {
        return ApiCall.of(options, api.above()).send();
    }

    /** {@code GET /odd/100%/%41/{id}}, with fewer arguments. */
    public ApiClientHttpResponse<Void> percent(String id) {
        return percent(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/100%/%41/{id}}: see {@link OddClient#percent}. */
    public ApiClientHttpResponse<Void> percent(String id, RequestOptions options) {
        return ApiCall.of(options, api.percent(id)).send();
    }

    /** {@code GET /odd/["{id}"]}, with fewer arguments. */
    public ApiClientHttpResponse<Void> quotes(String id) {
        return quotes(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/["{id}"]}: see {@link OddClient#quotes}. */
    public ApiClientHttpResponse<Void> quotes(String id, RequestOptions options) {
        return ApiCall.of(options, api.quotes(id)).send();
    }

    /** {@code GET /odd/{id}?}, with fewer arguments. */
    public ApiClientHttpResponse<Void> noQuery(String id) {
        return noQuery(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/{id}?}: see {@link OddClient#noQuery}. */
    public ApiClientHttpResponse<Void> noQuery(String id, RequestOptions options) {
        return ApiCall.of(options, api.noQuery(id)).send();
    }

    /** {@code GET /?only=query}, with fewer arguments. */
    public ApiClientHttpResponse<Void> onlyQuery() {
        return onlyQuery(ApiCall.noOptions());
    }

    /** {@code GET /?only=query}: see {@link OddClient#onlyQuery}. */
    public ApiClientHttpResponse<Void> onlyQuery(RequestOptions options) {
        return ApiCall.of(options, api.onlyQuery()).send();
    }

    /** {@code GET /#only}, with fewer arguments. */
    public ApiClientHttpResponse<Void> onlyFragment() {
        return onlyFragment(ApiCall.noOptions());
    }

    /** {@code GET /#only}: see {@link OddClient#onlyFragment}. */
    public ApiClientHttpResponse<Void> onlyFragment(RequestOptions options) {
        return ApiCall.of(options, api.onlyFragment()).send();
    }

    /** <code>GET /odd/query?a=b c&amp;ü=%C3%B6&amp;&#123;&amp;to=/a/../b</code>, with fewer arguments. */
    public ApiClientHttpResponse<Void> oddQuery() {
        return oddQuery(ApiCall.noOptions());
    }

    /** <code>GET /odd/query?a=b c&amp;ü=%C3%B6&amp;&#123;&amp;to=/a/../b</code>: see {@link OddClient#oddQuery}. */
    public ApiClientHttpResponse<Void> oddQuery(RequestOptions options) {
        return ApiCall.of(options, api.oddQuery()).send();
    }

    /** {@code GET /odd/{id}/up?to=/a/../b}, with fewer arguments. */
    public ApiClientHttpResponse<Void> dotsInQuery(String id) {
        return dotsInQuery(id, ApiCall.noOptions());
    }

    /** {@code GET /odd/{id}/up?to=/a/../b}: see {@link OddClient#dotsInQuery}. */
    public ApiClientHttpResponse<Void> dotsInQuery(String id, RequestOptions options) {
        return ApiCall.of(options, api.dotsInQuery(id)).send();
    }

    /** {@code GET /names/{a b}/{é}/{.format}/{1}}, with fewer arguments. */
    public ApiClientHttpResponse<Void> names(String aB, String é, String format, String _1) {
        return names(aB, é, format, _1, ApiCall.noOptions());
    }

    /** {@code GET /names/{a b}/{é}/{.format}/{1}}: see {@link OddClient#names}. */
    public ApiClientHttpResponse<Void> names(String aB, String é, String format, String _1, RequestOptions options) {
        return ApiCall.of(options, api.names(aB, é, format, _1)).send();
    }
}
