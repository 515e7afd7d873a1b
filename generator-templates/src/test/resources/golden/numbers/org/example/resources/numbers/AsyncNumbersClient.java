package org.example.resources.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.Json;
import org.example.core.Parameters;
import org.example.core.RequestOptions;
import org.example.resources.numbers.requests.GetNumbersRequest;
import org.example.resources.numbers.requests.PostNumbersRequest;
import retrofit2.Retrofit;

/** Operations of the group {@code numbers}. */
public final class AsyncNumbersClient {
    private final NumbersApi api;

    /** Use {@code client.numbers()}. */
    public AsyncNumbersClient(Retrofit retrofit) {
        this.api = retrofit.create(NumbersApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public AsyncRawNumbersClient withRawResponse() {
        return new AsyncRawNumbersClient(api);
    }

    /** As {@link #get(BigDecimal, double, RequestOptions)}, with default options. */
    public CompletableFuture<List<BigDecimal>> get(BigDecimal exact, double double_) {
        return get(exact, double_, ApiCall.noOptions());
    }

    /** As {@link #get(BigDecimal, double, GetNumbersRequest, RequestOptions)}, with an empty request. */
    public CompletableFuture<List<BigDecimal>> get(BigDecimal exact, double double_, RequestOptions options) {
        return get(exact, double_, GetNumbersRequest.builder().build(), options);
    }

    /** As {@link #get(BigDecimal, double, GetNumbersRequest, RequestOptions)}, with default options. */
    public CompletableFuture<List<BigDecimal>> get(BigDecimal exact, double double_, GetNumbersRequest request) {
        return get(exact, double_, request, ApiCall.noOptions());
    }

    /** {@code GET /numbers/{exact}/{double}}: see {@link NumbersClient#get}. */
    public CompletableFuture<List<BigDecimal>> get(
            BigDecimal exact, double double_, GetNumbersRequest request, RequestOptions options) {
        return ApiCall.of(options, api.get(
                exact,
                double_,
                request.getPrice().orElse(null),
                request.getAmount().orElse(null),
                Parameters.delimited(",", Json.list(Json.DECIMAL), request.getAmounts().orElse(null)),
                request.getBig().orElse(null),
                request.getRate().orElse(null),
                request.getWeight().orElse(null))).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #post(BigDecimal, double, RequestOptions)}, with default options. */
    public CompletableFuture<Void> post(BigDecimal exact, double double_) {
        return post(exact, double_, ApiCall.noOptions());
    }

    /** As {@link #post(BigDecimal, double, PostNumbersRequest, RequestOptions)}, with an empty request. */
    public CompletableFuture<Void> post(BigDecimal exact, double double_, RequestOptions options) {
        return post(exact, double_, PostNumbersRequest.builder().build(), options);
    }

    /** As {@link #post(BigDecimal, double, PostNumbersRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> post(BigDecimal exact, double double_, PostNumbersRequest request) {
        return post(exact, double_, request, ApiCall.noOptions());
    }

    /** {@code POST /numbers/{exact}/{double}}: see {@link NumbersClient#post}. */
    public CompletableFuture<Void> post(
            BigDecimal exact, double double_, PostNumbersRequest request, RequestOptions options) {
        return ApiCall.of(options, api.post(
                exact,
                double_,
                request.getPrice().orElse(null),
                request.getAmounts().orElse(null))).sendAsync(ApiClientHttpResponse::body);
    }
}
