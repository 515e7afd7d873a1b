package org.example.resources.responses;

import java.util.List;
import java.util.Map;
import okhttp3.ResponseBody;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.EventStream;
import org.example.core.RequestOptions;
import org.example.resources.responses.types.SeveralResponsesResponse;
import org.example.types.Ready;
import org.jspecify.annotations.Nullable;

/**
 * Whatever may come back. *&#47;
 *
 * <p>Operations of the group {@code responses}.
 *
 * @see <a href="https://example.org/responses">https://example.org/responses</a>
 */
public final class RawResponsesClient {
    private final ResponsesApi api;

    RawResponsesClient(ResponsesApi api) {
        this.api = api;
    }

    /** As {@link #several(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<@Nullable SeveralResponsesResponse> several() {
        return several(ApiCall.noOptions());
    }

    /** {@code GET /several}: see {@link ResponsesClient#several}. */
    public ApiClientHttpResponse<@Nullable SeveralResponsesResponse> several(RequestOptions options) {
        return ApiCall.of(options, api.several()).send();
    }

    /** As {@link #array(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<List<Ready>> array() {
        return array(ApiCall.noOptions());
    }

    /** {@code GET /array}: see {@link ResponsesClient#array}. */
    public ApiClientHttpResponse<List<Ready>> array(RequestOptions options) {
        return ApiCall.of(options, api.array()).send();
    }

    /** As {@link #map(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Map<String, Integer>> map() {
        return map(ApiCall.noOptions());
    }

    /** {@code GET /map}: see {@link ResponsesClient#map}. */
    public ApiClientHttpResponse<Map<String, Integer>> map(RequestOptions options) {
        return ApiCall.of(options, api.map()).send();
    }

    /** As {@link #gapsList(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<List<@Nullable List<@Nullable Ready>>> gapsList() {
        return gapsList(ApiCall.noOptions());
    }

    /** {@code GET /gaps-list}: see {@link ResponsesClient#gapsList}. */
    public ApiClientHttpResponse<List<@Nullable List<@Nullable Ready>>> gapsList(RequestOptions options) {
        return ApiCall.of(options, api.gapsList()).send();
    }

    /** As {@link #gapsMap(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Map<String, @Nullable Integer>> gapsMap() {
        return gapsMap(ApiCall.noOptions());
    }

    /** {@code GET /gaps-map}: see {@link ResponsesClient#gapsMap}. */
    public ApiClientHttpResponse<Map<String, @Nullable Integer>> gapsMap(RequestOptions options) {
        return ApiCall.of(options, api.gapsMap()).send();
    }

    /** As {@link #word(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<@Nullable String> word() {
        return word(ApiCall.noOptions());
    }

    /** {@code GET /word}: see {@link ResponsesClient#word}. */
    public ApiClientHttpResponse<@Nullable String> word(RequestOptions options) {
        return ApiCall.of(options, api.word()).send();
    }

    /** As {@link #scalar(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Integer> scalar() {
        return scalar(ApiCall.noOptions());
    }

    /** {@code GET /scalar}: see {@link ResponsesClient#scalar}. */
    public ApiClientHttpResponse<Integer> scalar(RequestOptions options) {
        return ApiCall.of(options, api.scalar()).send();
    }

    /** As {@link #nothing(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<@Nullable Ready> nothing() {
        return nothing(ApiCall.noOptions());
    }

    /** {@code GET /null}: see {@link ResponsesClient#nothing}. */
    public ApiClientHttpResponse<@Nullable Ready> nothing(RequestOptions options) {
        return ApiCall.of(options, api.nothing()).send();
    }

    /** As {@link #text(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<String> text() {
        return text(ApiCall.noOptions());
    }

    /** {@code GET /text}: see {@link ResponsesClient#text}. */
    public ApiClientHttpResponse<String> text(RequestOptions options) {
        return ApiCall.of(options, api.text()).send();
    }

    /** As {@link #binary(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<ResponseBody> binary() {
        return binary(ApiCall.noOptions());
    }

    /** {@code GET /binary}: see {@link ResponsesClient#binary}. */
    public ApiClientHttpResponse<ResponseBody> binary(RequestOptions options) {
        return ApiCall.of(options, api.binary()).send();
    }

    /** As {@link #events(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<EventStream> events() {
        return events(ApiCall.noOptions());
    }

    /** {@code GET /events}: see {@link ResponsesClient#events}. */
    public ApiClientHttpResponse<EventStream> events(RequestOptions options) {
        return ApiCall.of(options, api.events()).send();
    }

    /** As {@link #form(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<String> form() {
        return form(ApiCall.noOptions());
    }

    /** {@code GET /form}: see {@link ResponsesClient#form}. */
    public ApiClientHttpResponse<String> form(RequestOptions options) {
        return ApiCall.of(options, api.form()).send();
    }

    /** As {@link #markup(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<String> markup() {
        return markup(ApiCall.noOptions());
    }

    /** {@code GET /markup}: see {@link ResponsesClient#markup}. */
    public ApiClientHttpResponse<String> markup(RequestOptions options) {
        return ApiCall.of(options, api.markup()).send();
    }

    /** As {@link #untypedError(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> untypedError() {
        return untypedError(ApiCall.noOptions());
    }

    /** {@code GET /untyped-error}: see {@link ResponsesClient#untypedError}. */
    public ApiClientHttpResponse<Void> untypedError(RequestOptions options) {
        return ApiCall.of(options, api.untypedError()).send();
    }

    /** As {@link #choice(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Ready> choice() {
        return choice(ApiCall.noOptions());
    }

    /** {@code GET /choice}: see {@link ResponsesClient#choice}. */
    public ApiClientHttpResponse<Ready> choice(RequestOptions options) {
        return ApiCall.of(options, api.choice()).send();
    }

    /** As {@link #onlyDefault(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Ready> onlyDefault() {
        return onlyDefault(ApiCall.noOptions());
    }

    /** {@code GET /only-default}: see {@link ResponsesClient#onlyDefault}. */
    public ApiClientHttpResponse<Ready> onlyDefault(RequestOptions options) {
        return ApiCall.of(options, api.onlyDefault()).send();
    }

    /** As {@link #head(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> head() {
        return head(ApiCall.noOptions());
    }

    /** {@code HEAD /head}: see {@link ResponsesClient#head}. */
    public ApiClientHttpResponse<Void> head(RequestOptions options) {
        return ApiCall.of(options, api.head()).send();
    }

    /** As {@link #file(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<ResponseBody> file() {
        return file(ApiCall.noOptions());
    }

    /** {@code GET /file}: see {@link ResponsesClient#file}. */
    public ApiClientHttpResponse<ResponseBody> file(RequestOptions options) {
        return ApiCall.of(options, api.file()).send();
    }

    /** As {@link #done(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<@Nullable Ready> done() {
        return done(ApiCall.noOptions());
    }

    /** {@code POST /done}: see {@link ResponsesClient#done}. */
    public ApiClientHttpResponse<@Nullable Ready> done(RequestOptions options) {
        return ApiCall.of(options, api.done()).send();
    }

    /** As {@link #nullErrors(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> nullErrors() {
        return nullErrors(ApiCall.noOptions());
    }

    /** {@code GET /null-errors}: see {@link ResponsesClient#nullErrors}. */
    public ApiClientHttpResponse<Void> nullErrors(RequestOptions options) {
        return ApiCall.of(options, api.nullErrors()).send();
    }
}
