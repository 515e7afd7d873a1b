package org.example.resources.responses;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import okhttp3.ResponseBody;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
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
public final class AsyncResponsesClient {
    private final ResponsesApi api;

    /** Use {@code client.responses()}. */
    public AsyncResponsesClient(Retrofit retrofit) {
        this.api = retrofit.create(ResponsesApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public AsyncRawResponsesClient withRawResponse() {
        return new AsyncRawResponsesClient(api);
    }

    /** As {@link #several(RequestOptions)}, with default options. */
    public CompletableFuture<@Nullable SeveralResponsesResponse> several() {
        return several(ApiCall.noOptions());
    }

    /** {@code GET /several}: see {@link ResponsesClient#several}. */
    public CompletableFuture<@Nullable SeveralResponsesResponse> several(RequestOptions options) {
        return ApiCall.of(options, api.several()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #array(RequestOptions)}, with default options. */
    public CompletableFuture<List<Ready>> array() {
        return array(ApiCall.noOptions());
    }

    /** {@code GET /array}: see {@link ResponsesClient#array}. */
    public CompletableFuture<List<Ready>> array(RequestOptions options) {
        return ApiCall.of(options, api.array()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #map(RequestOptions)}, with default options. */
    public CompletableFuture<Map<String, Integer>> map() {
        return map(ApiCall.noOptions());
    }

    /** {@code GET /map}: see {@link ResponsesClient#map}. */
    public CompletableFuture<Map<String, Integer>> map(RequestOptions options) {
        return ApiCall.of(options, api.map()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #gapsList(RequestOptions)}, with default options. */
    public CompletableFuture<List<@Nullable List<@Nullable Ready>>> gapsList() {
        return gapsList(ApiCall.noOptions());
    }

    /** {@code GET /gaps-list}: see {@link ResponsesClient#gapsList}. */
    public CompletableFuture<List<@Nullable List<@Nullable Ready>>> gapsList(RequestOptions options) {
        return ApiCall.of(options, api.gapsList()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #gapsMap(RequestOptions)}, with default options. */
    public CompletableFuture<Map<String, @Nullable Integer>> gapsMap() {
        return gapsMap(ApiCall.noOptions());
    }

    /** {@code GET /gaps-map}: see {@link ResponsesClient#gapsMap}. */
    public CompletableFuture<Map<String, @Nullable Integer>> gapsMap(RequestOptions options) {
        return ApiCall.of(options, api.gapsMap()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #word(RequestOptions)}, with default options. */
    public CompletableFuture<@Nullable String> word() {
        return word(ApiCall.noOptions());
    }

    /** {@code GET /word}: see {@link ResponsesClient#word}. */
    public CompletableFuture<@Nullable String> word(RequestOptions options) {
        return ApiCall.of(options, api.word()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #scalar(RequestOptions)}, with default options. */
    public CompletableFuture<Integer> scalar() {
        return scalar(ApiCall.noOptions());
    }

    /** {@code GET /scalar}: see {@link ResponsesClient#scalar}. */
    public CompletableFuture<Integer> scalar(RequestOptions options) {
        return ApiCall.of(options, api.scalar()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #nothing(RequestOptions)}, with default options. */
    public CompletableFuture<@Nullable Ready> nothing() {
        return nothing(ApiCall.noOptions());
    }

    /** {@code GET /null}: see {@link ResponsesClient#nothing}. */
    public CompletableFuture<@Nullable Ready> nothing(RequestOptions options) {
        return ApiCall.of(options, api.nothing()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #text(RequestOptions)}, with default options. */
    public CompletableFuture<String> text() {
        return text(ApiCall.noOptions());
    }

    /** {@code GET /text}: see {@link ResponsesClient#text}. */
    public CompletableFuture<String> text(RequestOptions options) {
        return ApiCall.of(options, api.text()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #binary(RequestOptions)}, with default options. */
    public CompletableFuture<ResponseBody> binary() {
        return binary(ApiCall.noOptions());
    }

    /** {@code GET /binary}: see {@link ResponsesClient#binary}. */
    public CompletableFuture<ResponseBody> binary(RequestOptions options) {
        return ApiCall.of(options, api.binary()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #events(RequestOptions)}, with default options. */
    public CompletableFuture<EventStream> events() {
        return events(ApiCall.noOptions());
    }

    /** {@code GET /events}: see {@link ResponsesClient#events}. */
    public CompletableFuture<EventStream> events(RequestOptions options) {
        return ApiCall.of(options, api.events()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #form(RequestOptions)}, with default options. */
    public CompletableFuture<String> form() {
        return form(ApiCall.noOptions());
    }

    /** {@code GET /form}: see {@link ResponsesClient#form}. */
    public CompletableFuture<String> form(RequestOptions options) {
        return ApiCall.of(options, api.form()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #markup(RequestOptions)}, with default options. */
    public CompletableFuture<String> markup() {
        return markup(ApiCall.noOptions());
    }

    /** {@code GET /markup}: see {@link ResponsesClient#markup}. */
    public CompletableFuture<String> markup(RequestOptions options) {
        return ApiCall.of(options, api.markup()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #untypedError(RequestOptions)}, with default options. */
    public CompletableFuture<Void> untypedError() {
        return untypedError(ApiCall.noOptions());
    }

    /** {@code GET /untyped-error}: see {@link ResponsesClient#untypedError}. */
    public CompletableFuture<Void> untypedError(RequestOptions options) {
        return ApiCall.of(options, api.untypedError()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #choice(RequestOptions)}, with default options. */
    public CompletableFuture<Ready> choice() {
        return choice(ApiCall.noOptions());
    }

    /** {@code GET /choice}: see {@link ResponsesClient#choice}. */
    public CompletableFuture<Ready> choice(RequestOptions options) {
        return ApiCall.of(options, api.choice()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #onlyDefault(RequestOptions)}, with default options. */
    public CompletableFuture<Ready> onlyDefault() {
        return onlyDefault(ApiCall.noOptions());
    }

    /** {@code GET /only-default}: see {@link ResponsesClient#onlyDefault}. */
    public CompletableFuture<Ready> onlyDefault(RequestOptions options) {
        return ApiCall.of(options, api.onlyDefault()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #head(RequestOptions)}, with default options. */
    public CompletableFuture<Void> head() {
        return head(ApiCall.noOptions());
    }

    /** {@code HEAD /head}: see {@link ResponsesClient#head}. */
    public CompletableFuture<Void> head(RequestOptions options) {
        return ApiCall.of(options, api.head()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #file(RequestOptions)}, with default options. */
    public CompletableFuture<ResponseBody> file() {
        return file(ApiCall.noOptions());
    }

    /** {@code GET /file}: see {@link ResponsesClient#file}. */
    public CompletableFuture<ResponseBody> file(RequestOptions options) {
        return ApiCall.of(options, api.file()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #done(RequestOptions)}, with default options. */
    public CompletableFuture<@Nullable Ready> done() {
        return done(ApiCall.noOptions());
    }

    /** {@code POST /done}: see {@link ResponsesClient#done}. */
    public CompletableFuture<@Nullable Ready> done(RequestOptions options) {
        return ApiCall.of(options, api.done()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #nullErrors(RequestOptions)}, with default options. */
    public CompletableFuture<Void> nullErrors() {
        return nullErrors(ApiCall.noOptions());
    }

    /** {@code GET /null-errors}: see {@link ResponsesClient#nullErrors}. */
    public CompletableFuture<Void> nullErrors(RequestOptions options) {
        return ApiCall.of(options, api.nullErrors()).sendAsync(ApiClientHttpResponse::body);
    }
}
