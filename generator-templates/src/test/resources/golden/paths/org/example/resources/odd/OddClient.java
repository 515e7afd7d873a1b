package org.example.resources.odd;

import org.example.core.ApiCall;
import org.example.core.RequestOptions;
import retrofit2.Retrofit;

/** Operations of the group {@code odd}. */
public final class OddClient {
    private final OddApi api;

    /** Use {@code client.odd()}. */
    public OddClient(Retrofit retrofit) {
        this.api = retrofit.create(OddApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public RawOddClient withRawResponse() {
        return new RawOddClient(api);
    }

    /** As {@link #space(String, RequestOptions)}, with default options. */
    public void space(String id) {
        space(id, ApiCall.noOptions());
    }

    /**
     * {@code GET /odd/a b/{id}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void space(String id, RequestOptions options) {
        ApiCall.of(options, api.space(id)).send();
    }

    /** As {@link #nonAscii(String, RequestOptions)}, with default options. */
    public void nonAscii(String id) {
        nonAscii(id, ApiCall.noOptions());
    }

    /**
     * {@code GET /odd/é/{id}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void nonAscii(String id, RequestOptions options) {
        ApiCall.of(options, api.nonAscii(id)).send();
    }

    /** As {@link #emptyBraces(String, RequestOptions)}, with default options. */
    public void emptyBraces(String id) {
        emptyBraces(id, ApiCall.noOptions());
    }

    /**
     * {@code GET /odd/{}/{id}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void emptyBraces(String id, RequestOptions options) {
        ApiCall.of(options, api.emptyBraces(id)).send();
    }

    /** As {@link #open(String, RequestOptions)}, with default options. */
    public void open(String id) {
        open(id, ApiCall.noOptions());
    }

    /**
     * <code>GET /odd/&#123;open/&#123;id&#125;</code>
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void open(String id, RequestOptions options) {
        ApiCall.of(options, api.open(id)).send();
    }

    /** As {@link #close(String, RequestOptions)}, with default options. */
    public void close(String id) {
        close(id, ApiCall.noOptions());
    }

    /**
     * <code>GET /odd/close&#125;/&#123;id&#125;</code>
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void close(String id, RequestOptions options) {
        ApiCall.of(options, api.close(id)).send();
    }

    /** As {@link #doubleBraces(String, RequestOptions)}, with default options. */
    public void doubleBraces(String id) {
        doubleBraces(id, ApiCall.noOptions());
    }

    /**
     * {@code GET /odd/{{id}}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void doubleBraces(String id, RequestOptions options) {
        ApiCall.of(options, api.doubleBraces(id)).send();
    }

    /** As {@link #backslash(String, RequestOptions)}, with default options. */
    public void backslash(String id) {
        backslash(id, ApiCall.noOptions());
    }

    /**
     * <code>GET /odd/back&#92;slash tab/&#123;id&#125;</code>
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void backslash(String id, RequestOptions options) {
        ApiCall.of(options, api.backslash(id)).send();
    }

    /** As {@link #backslashes(String, RequestOptions)}, with default options. */
    public void backslashes(String id) {
        backslashes(id, ApiCall.noOptions());
    }

    /**
     * <code>GET &#92;&#92;elsewhere.example/&#123;id&#125;</code>
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void backslashes(String id, RequestOptions options) {
        ApiCall.of(options, api.backslashes(id)).send();
    }

    /** As {@link #noSlash(String, RequestOptions)}, with default options. */
    public void noSlash(String id) {
        noSlash(id, ApiCall.noOptions());
    }

    /**
     * {@code GET no-slash/{id}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void noSlash(String id, RequestOptions options) {
        ApiCall.of(options, api.noSlash(id)).send();
    }

    /** As {@link #twoSlashes(String, RequestOptions)}, with default options. */
    public void twoSlashes(String id) {
        twoSlashes(id, ApiCall.noOptions());
    }

    /**
     * {@code GET //two/{id}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void twoSlashes(String id, RequestOptions options) {
        ApiCall.of(options, api.twoSlashes(id)).send();
    }

    /** As {@link #verb(String, RequestOptions)}, with default options. */
    public void verb(String id) {
        verb(id, ApiCall.noOptions());
    }

    /**
     * {@code GET /{id}:verb}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void verb(String id, RequestOptions options) {
        ApiCall.of(options, api.verb(id)).send();
    }

    /** As {@link #literalVerb(String, RequestOptions)}, with default options. */
    public void literalVerb(String id) {
        literalVerb(id, ApiCall.noOptions());
    }

    /**
     * {@code GET /odd:verb/{id}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void literalVerb(String id, RequestOptions options) {
        ApiCall.of(options, api.literalVerb(id)).send();
    }

    /** As {@link #noParameter(RequestOptions)}, with default options. */
    public void noParameter() {
        noParameter(ApiCall.noOptions());
    }

    /**
     * {@code GET /odd:verb}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void noParameter(RequestOptions options) {
        ApiCall.of(options, api.noParameter()).send();
    }

    /** As {@link #scheme(String, RequestOptions)}, with default options. */
    public void scheme(String id) {
        scheme(id, ApiCall.noOptions());
    }

    /**
     * {@code GET http://elsewhere.example/{id}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void scheme(String id, RequestOptions options) {
        ApiCall.of(options, api.scheme(id)).send();
    }

    /** As {@link #dots(String, RequestOptions)}, with default options. */
    public void dots(String id) {
        dots(id, ApiCall.noOptions());
    }

    /**
     * {@code GET /odd/./x/../{id}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void dots(String id, RequestOptions options) {
        ApiCall.of(options, api.dots(id)).send();
    }

    /** As {@link #above(RequestOptions)}, with default options. */
    public void above() {
        above(ApiCall.noOptions());
    }

    /**
     * {@code GET /../../odd/{id}/%2e%2E}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void above(RequestOptions options) {
        ApiCall.of(options, api.above()).send();
    }

    /** As {@link #percent(String, RequestOptions)}, with default options. */
    public void percent(String id) {
        percent(id, ApiCall.noOptions());
    }

    /**
     * {@code GET /odd/100%/%41/{id}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void percent(String id, RequestOptions options) {
        ApiCall.of(options, api.percent(id)).send();
    }

    /** As {@link #quotes(String, RequestOptions)}, with default options. */
    public void quotes(String id) {
        quotes(id, ApiCall.noOptions());
    }

    /**
     * {@code GET /odd/["{id}"]}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void quotes(String id, RequestOptions options) {
        ApiCall.of(options, api.quotes(id)).send();
    }

    /** As {@link #noQuery(String, RequestOptions)}, with default options. */
    public void noQuery(String id) {
        noQuery(id, ApiCall.noOptions());
    }

    /**
     * {@code GET /odd/{id}?}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void noQuery(String id, RequestOptions options) {
        ApiCall.of(options, api.noQuery(id)).send();
    }

    /** As {@link #onlyQuery(RequestOptions)}, with default options. */
    public void onlyQuery() {
        onlyQuery(ApiCall.noOptions());
    }

    /**
     * {@code GET /?only=query}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void onlyQuery(RequestOptions options) {
        ApiCall.of(options, api.onlyQuery()).send();
    }

    /** As {@link #onlyFragment(RequestOptions)}, with default options. */
    public void onlyFragment() {
        onlyFragment(ApiCall.noOptions());
    }

    /**
     * {@code GET /#only}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void onlyFragment(RequestOptions options) {
        ApiCall.of(options, api.onlyFragment()).send();
    }

    /** As {@link #oddQuery(RequestOptions)}, with default options. */
    public void oddQuery() {
        oddQuery(ApiCall.noOptions());
    }

    /**
     * <code>GET /odd/query?a=b c&amp;ü=%C3%B6&amp;&#123;&amp;to=/a/../b</code>
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void oddQuery(RequestOptions options) {
        ApiCall.of(options, api.oddQuery()).send();
    }

    /** As {@link #dotsInQuery(String, RequestOptions)}, with default options. */
    public void dotsInQuery(String id) {
        dotsInQuery(id, ApiCall.noOptions());
    }

    /**
     * {@code GET /odd/{id}/up?to=/a/../b}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void dotsInQuery(String id, RequestOptions options) {
        ApiCall.of(options, api.dotsInQuery(id)).send();
    }

    /** As {@link #names(String, String, String, String, RequestOptions)}, with default options. */
    public void names(String aB, String é, String format, String _1) {
        names(aB, é, format, _1, ApiCall.noOptions());
    }

    /**
     * {@code GET /names/{a b}/{é}/{.format}/{1}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void names(String aB, String é, String format, String _1, RequestOptions options) {
        ApiCall.of(options, api.names(aB, é, format, _1)).send();
    }
}
