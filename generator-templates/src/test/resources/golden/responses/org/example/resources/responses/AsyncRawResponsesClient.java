package org.example.resources.responses;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
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
public final class AsyncRawResponsesClient {
    private final ResponsesApi api;

    AsyncRawResponsesClient(ResponsesApi api) {
        this.api = api;
    }

    /** As {@link #several(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<@Nullable SeveralResponsesResponse>> several() {
        return several(ApiCall.noOptions());
    }

    /** {@code GET /several}: see {@link ResponsesClient#several}. */
    public CompletableFuture<ApiClientHttpResponse<@Nullable SeveralResponsesResponse>> several(
            RequestOptions options) {
        return ApiCall.of(options, api.several()).sendAsync(Function.identity());
    }

    /** As {@link #array(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<List<Ready>>> array() {
        return array(ApiCall.noOptions());
    }

    /** {@code GET /array}: see {@link ResponsesClient#array}. */
    public CompletableFuture<ApiClientHttpResponse<List<Ready>>> array(RequestOptions options) {
        return ApiCall.of(options, api.array()).sendAsync(Function.identity());
    }

    /** As {@link #map(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Map<String, Integer>>> map() {
        return map(ApiCall.noOptions());
    }

    /** {@code GET /map}: see {@link ResponsesClient#map}. */
    public CompletableFuture<ApiClientHttpResponse<Map<String, Integer>>> map(RequestOptions options) {
        return ApiCall.of(options, api.map()).sendAsync(Function.identity());
    }

    /** As {@link #gapsList(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<List<@Nullable List<@Nullable Ready>>>> gapsList() {
        return gapsList(ApiCall.noOptions());
    }

    /** {@code GET /gaps-list}: see {@link ResponsesClient#gapsList}. */
    public CompletableFuture<ApiClientHttpResponse<List<@Nullable List<@Nullable Ready>>>> gapsList(
            RequestOptions options) {
        return ApiCall.of(options, api.gapsList()).sendAsync(Function.identity());
    }

    /** As {@link #gapsMap(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Map<String, @Nullable Integer>>> gapsMap() {
        return gapsMap(ApiCall.noOptions());
    }

    /** {@code GET /gaps-map}: see {@link ResponsesClient#gapsMap}. */
    public CompletableFuture<ApiClientHttpResponse<Map<String, @Nullable Integer>>> gapsMap(RequestOptions options) {
        return ApiCall.of(options, api.gapsMap()).sendAsync(Function.identity());
    }

    /** As {@link #word(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<@Nullable String>> word() {
        return word(ApiCall.noOptions());
    }

    /** {@code GET /word}: see {@link ResponsesClient#word}. */
    public CompletableFuture<ApiClientHttpResponse<@Nullable String>> word(RequestOptions options) {
        return ApiCall.of(options, api.word()).sendAsync(Function.identity());
    }

    /** As {@link #scalar(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Integer>> scalar() {
        return scalar(ApiCall.noOptions());
    }

    /** {@code GET /scalar}: see {@link ResponsesClient#scalar}. */
    public CompletableFuture<ApiClientHttpResponse<Integer>> scalar(RequestOptions options) {
        return ApiCall.of(options, api.scalar()).sendAsync(Function.identity());
    }

    /** As {@link #nothing(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<@Nullable Ready>> nothing() {
        return nothing(ApiCall.noOptions());
    }

    /** {@code GET /null}: see {@link ResponsesClient#nothing}. */
    public CompletableFuture<ApiClientHttpResponse<@Nullable Ready>> nothing(RequestOptions options) {
        return ApiCall.of(options, api.nothing()).sendAsync(Function.identity());
    }

    /** As {@link #text(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<String>> text() {
        return text(ApiCall.noOptions());
    }

    /** {@code GET /text}: see {@link ResponsesClient#text}. */
    public CompletableFuture<ApiClientHttpResponse<String>> text(RequestOptions options) {
        return ApiCall.of(options, api.text()).sendAsync(Function.identity());
    }

    /** As {@link #binary(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<ResponseBody>> binary() {
        return binary(ApiCall.noOptions());
    }

    /** {@code GET /binary}: see {@link ResponsesClient#binary}. */
    public CompletableFuture<ApiClientHttpResponse<ResponseBody>> binary(RequestOptions options) {
        return ApiCall.of(options, api.binary()).sendAsync(Function.identity());
    }

    /** As {@link #events(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<EventStream>> events() {
        return events(ApiCall.noOptions());
    }

    /** {@code GET /events}: see {@link ResponsesClient#events}. */
    public CompletableFuture<ApiClientHttpResponse<EventStream>> events(RequestOptions options) {
        return ApiCall.of(options, api.events()).sendAsync(Function.identity());
    }

    /** As {@link #form(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<String>> form() {
        return form(ApiCall.noOptions());
    }

    /** {@code GET /form}: see {@link ResponsesClient#form}. */
    public CompletableFuture<ApiClientHttpResponse<String>> form(RequestOptions options) {
        return ApiCall.of(options, api.form()).sendAsync(Function.identity());
    }

    /** As {@link #markup(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<String>> markup() {
        return markup(ApiCall.noOptions());
    }

    /** {@code GET /markup}: see {@link ResponsesClient#markup}. */
    public CompletableFuture<ApiClientHttpResponse<String>> markup(RequestOptions options) {
        return ApiCall.of(options, api.markup()).sendAsync(Function.identity());
    }

    /** As {@link #untypedError(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> untypedError() {
        return untypedError(ApiCall.noOptions());
    }

    /** {@code GET /untyped-error}: see {@link ResponsesClient#untypedError}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> untypedError(RequestOptions options) {
        return ApiCall.of(options, api.untypedError()).sendAsync(Function.identity());
    }

    /** As {@link #choice(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Ready>> choice() {
        return choice(ApiCall.noOptions());
    }

    /** {@code GET /choice}: see {@link ResponsesClient#choice}. */
    public CompletableFuture<ApiClientHttpResponse<Ready>> choice(RequestOptions options) {
        return ApiCall.of(options, api.choice()).sendAsync(Function.identity());
    }

    /** As {@link #onlyDefault(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Ready>> onlyDefault() {
        return onlyDefault(ApiCall.noOptions());
    }

    /** {@code GET /only-default}: see {@link ResponsesClient#onlyDefault}. */
    public CompletableFuture<ApiClientHttpResponse<Ready>> onlyDefault(RequestOptions options) {
        return ApiCall.of(options, api.onlyDefault()).sendAsync(Function.identity());
    }

    /** As {@link #head(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> head() {
        return head(ApiCall.noOptions());
    }

    /** {@code HEAD /head}: see {@link ResponsesClient#head}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> head(RequestOptions options) {
        return ApiCall.of(options, api.head()).sendAsync(Function.identity());
    }

    /** As {@link #file(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<ResponseBody>> file() {
        return file(ApiCall.noOptions());
    }

    /** {@code GET /file}: see {@link ResponsesClient#file}. */
    public CompletableFuture<ApiClientHttpResponse<ResponseBody>> file(RequestOptions options) {
        return ApiCall.of(options, api.file()).sendAsync(Function.identity());
    }

    /** As {@link #done(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<@Nullable Ready>> done() {
        return done(ApiCall.noOptions());
    }

    /** {@code POST /done}: see {@link ResponsesClient#done}. */
    public CompletableFuture<ApiClientHttpResponse<@Nullable Ready>> done(RequestOptions options) {
        return ApiCall.of(options, api.done()).sendAsync(Function.identity());
    }

    /** As {@link #nullErrors(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> nullErrors() {
        return nullErrors(ApiCall.noOptions());
    }

    /** {@code GET /null-errors}: see {@link ResponsesClient#nullErrors}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> nullErrors(RequestOptions options) {
        return ApiCall.of(options, api.nullErrors()).sendAsync(Function.identity());
    }
}
