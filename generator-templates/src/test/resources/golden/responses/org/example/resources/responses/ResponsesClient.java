package org.example.resources.responses;

import java.util.List;
import java.util.Map;
import okhttp3.ResponseBody;
import org.example.core.ApiCall;
import org.example.core.EventStream;
import org.example.core.RequestOptions;
import org.example.resources.responses.types.SeveralResponsesResponse;
import org.example.types.Ready;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/**
 * Whatever may come back. *&#47;
 *
 * <p>Operations of the group {@code responses}.
 *
 * @see <a href="https://example.org/responses">https://example.org/responses</a>
 */
public final class ResponsesClient {
    private final ResponsesApi api;

    /** Use {@code client.responses()}. */
    public ResponsesClient(Retrofit retrofit) {
        this.api = retrofit.create(ResponsesApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public RawResponsesClient withRawResponse() {
        return new RawResponsesClient(api);
    }

    /** As {@link #several(RequestOptions)}, with default options. */
    public @Nullable SeveralResponsesResponse several() {
        return several(ApiCall.noOptions());
    }

    /**
     * {@code GET /several}
     *
     * <p>Response headers, for {@link #withRawResponse()}: {@code X-Rate-Limit}.
     *
     * @throws org.example.errors.ConflictError No
     * @throws org.example.errors.ClientError Wrong
     * @throws org.example.errors.DefaultError Broken
     * @throws org.example.core.ApiError for any other error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     * @see <a href="https://example.org/docs?a=1#several">All that may come</a>
     */
    public @Nullable SeveralResponsesResponse several(RequestOptions options) {
        return ApiCall.of(options, api.several()).send().body();
    }

    /** As {@link #array(RequestOptions)}, with default options. */
    public List<Ready> array() {
        return array(ApiCall.noOptions());
    }

    /**
     * {@code GET /array}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public List<Ready> array(RequestOptions options) {
        return ApiCall.of(options, api.array()).send().body();
    }

    /** As {@link #map(RequestOptions)}, with default options. */
    public Map<String, Integer> map() {
        return map(ApiCall.noOptions());
    }

    /**
     * {@code GET /map}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public Map<String, Integer> map(RequestOptions options) {
        return ApiCall.of(options, api.map()).send().body();
    }

    /** As {@link #gapsList(RequestOptions)}, with default options. */
    public List<@Nullable List<@Nullable Ready>> gapsList() {
        return gapsList(ApiCall.noOptions());
    }

    /**
     * {@code GET /gaps-list}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public List<@Nullable List<@Nullable Ready>> gapsList(RequestOptions options) {
        return ApiCall.of(options, api.gapsList()).send().body();
    }

    /** As {@link #gapsMap(RequestOptions)}, with default options. */
    public Map<String, @Nullable Integer> gapsMap() {
        return gapsMap(ApiCall.noOptions());
    }

    /**
     * {@code GET /gaps-map}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public Map<String, @Nullable Integer> gapsMap(RequestOptions options) {
        return ApiCall.of(options, api.gapsMap()).send().body();
    }

    /** As {@link #word(RequestOptions)}, with default options. */
    public @Nullable String word() {
        return word(ApiCall.noOptions());
    }

    /**
     * {@code GET /word}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public @Nullable String word(RequestOptions options) {
        return ApiCall.of(options, api.word()).send().body();
    }

    /** As {@link #scalar(RequestOptions)}, with default options. */
    public Integer scalar() {
        return scalar(ApiCall.noOptions());
    }

    /**
     * {@code GET /scalar}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public Integer scalar(RequestOptions options) {
        return ApiCall.of(options, api.scalar()).send().body();
    }

    /** As {@link #nothing(RequestOptions)}, with default options. */
    public @Nullable Ready nothing() {
        return nothing(ApiCall.noOptions());
    }

    /**
     * {@code GET /null}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public @Nullable Ready nothing(RequestOptions options) {
        return ApiCall.of(options, api.nothing()).send().body();
    }

    /** As {@link #text(RequestOptions)}, with default options. */
    public String text() {
        return text(ApiCall.noOptions());
    }

    /**
     * {@code GET /text}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public String text(RequestOptions options) {
        return ApiCall.of(options, api.text()).send().body();
    }

    /** As {@link #binary(RequestOptions)}, with default options. */
    public ResponseBody binary() {
        return binary(ApiCall.noOptions());
    }

    /**
     * {@code GET /binary}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public ResponseBody binary(RequestOptions options) {
        return ApiCall.of(options, api.binary()).send().body();
    }

    /** As {@link #events(RequestOptions)}, with default options. */
    public EventStream events() {
        return events(ApiCall.noOptions());
    }

    /**
     * {@code GET /events}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public EventStream events(RequestOptions options) {
        return ApiCall.of(options, api.events()).send().body();
    }

    /** As {@link #form(RequestOptions)}, with default options. */
    public String form() {
        return form(ApiCall.noOptions());
    }

    /**
     * {@code GET /form}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public String form(RequestOptions options) {
        return ApiCall.of(options, api.form()).send().body();
    }

    /** As {@link #markup(RequestOptions)}, with default options. */
    public String markup() {
        return markup(ApiCall.noOptions());
    }

    /**
     * {@code GET /markup}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public String markup(RequestOptions options) {
        return ApiCall.of(options, api.markup()).send().body();
    }

    /** As {@link #untypedError(RequestOptions)}, with default options. */
    public void untypedError() {
        untypedError(ApiCall.noOptions());
    }

    /**
     * {@code GET /untyped-error}
     *
     * @throws org.example.errors.GoneError Gone
     * @throws org.example.errors.Status423Error Locked
     * @throws org.example.core.ApiError for any other error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void untypedError(RequestOptions options) {
        ApiCall.of(options, api.untypedError()).send();
    }

    /** As {@link #choice(RequestOptions)}, with default options. */
    public Ready choice() {
        return choice(ApiCall.noOptions());
    }

    /**
     * {@code GET /choice}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public Ready choice(RequestOptions options) {
        return ApiCall.of(options, api.choice()).send().body();
    }

    /** As {@link #onlyDefault(RequestOptions)}, with default options. */
    public Ready onlyDefault() {
        return onlyDefault(ApiCall.noOptions());
    }

    /**
     * {@code GET /only-default}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public Ready onlyDefault(RequestOptions options) {
        return ApiCall.of(options, api.onlyDefault()).send().body();
    }

    /** As {@link #head(RequestOptions)}, with default options. */
    public void head() {
        head(ApiCall.noOptions());
    }

    /**
     * {@code HEAD /head}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void head(RequestOptions options) {
        ApiCall.of(options, api.head()).send();
    }

    /** As {@link #file(RequestOptions)}, with default options. */
    public ResponseBody file() {
        return file(ApiCall.noOptions());
    }

    /**
     * {@code GET /file}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public ResponseBody file(RequestOptions options) {
        return ApiCall.of(options, api.file()).send().body();
    }

    /** As {@link #done(RequestOptions)}, with default options. */
    public @Nullable Ready done() {
        return done(ApiCall.noOptions());
    }

    /**
     * {@code POST /done}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public @Nullable Ready done(RequestOptions options) {
        return ApiCall.of(options, api.done()).send().body();
    }

    /** As {@link #nullErrors(RequestOptions)}, with default options. */
    public void nullErrors() {
        nullErrors(ApiCall.noOptions());
    }

    /**
     * {@code GET /null-errors}
     *
     * @throws org.example.errors.BadRequestError an object or null
     * @throws org.example.errors.UnauthorizedError a list or null
     * @throws org.example.errors.PaymentRequiredError a map or null
     * @throws org.example.errors.ForbiddenError an enum or null
     * @throws org.example.errors.NotFoundError a union or null
     * @throws org.example.errors.MethodNotAllowedError a reference or null
     * @throws org.example.errors.GoneError any value
     * @throws org.example.errors.TooManyRequestsError a number or null
     * @throws org.example.errors.NotImplementedError never null
     * @throws org.example.core.ApiError for any other error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void nullErrors(RequestOptions options) {
        ApiCall.of(options, api.nullErrors()).send();
    }
}
