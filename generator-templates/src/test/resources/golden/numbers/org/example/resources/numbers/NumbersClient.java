package org.example.resources.numbers;

import java.math.BigDecimal;
import java.util.List;
import org.example.core.ApiCall;
import org.example.core.Json;
import org.example.core.Parameters;
import org.example.core.RequestOptions;
import org.example.resources.numbers.requests.GetNumbersRequest;
import org.example.resources.numbers.requests.PostNumbersRequest;
import retrofit2.Retrofit;

/** Operations of the group {@code numbers}. */
public final class NumbersClient {
    private final NumbersApi api;

    /** Use {@code client.numbers()}. */
    public NumbersClient(Retrofit retrofit) {
        this.api = retrofit.create(NumbersApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public RawNumbersClient withRawResponse() {
        return new RawNumbersClient(api);
    }

    /** As {@link #get(BigDecimal, double, RequestOptions)}, with default options. */
    public List<BigDecimal> get(BigDecimal exact, double double_) {
        return get(exact, double_, ApiCall.noOptions());
    }

    /** As {@link #get(BigDecimal, double, GetNumbersRequest, RequestOptions)}, with an empty request. */
    public List<BigDecimal> get(BigDecimal exact, double double_, RequestOptions options) {
        return get(exact, double_, GetNumbersRequest.builder().build(), options);
    }

    /** As {@link #get(BigDecimal, double, GetNumbersRequest, RequestOptions)}, with default options. */
    public List<BigDecimal> get(BigDecimal exact, double double_, GetNumbersRequest request) {
        return get(exact, double_, request, ApiCall.noOptions());
    }

    /**
     * {@code GET /numbers/{exact}/{double}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public List<BigDecimal> get(BigDecimal exact, double double_, GetNumbersRequest request, RequestOptions options) {
        return ApiCall.of(options, api.get(
                exact,
                double_,
                request.getPrice().orElse(null),
                request.getAmount().orElse(null),
                Parameters.delimited(",", Json.list(Json.DECIMAL), request.getAmounts().orElse(null)),
                request.getBig().orElse(null),
                request.getRate().orElse(null),
                request.getWeight().orElse(null))).send().body();
    }

    /** As {@link #post(BigDecimal, double, RequestOptions)}, with default options. */
    public void post(BigDecimal exact, double double_) {
        post(exact, double_, ApiCall.noOptions());
    }

    /** As {@link #post(BigDecimal, double, PostNumbersRequest, RequestOptions)}, with an empty request. */
    public void post(BigDecimal exact, double double_, RequestOptions options) {
        post(exact, double_, PostNumbersRequest.builder().build(), options);
    }

    /** As {@link #post(BigDecimal, double, PostNumbersRequest, RequestOptions)}, with default options. */
    public void post(BigDecimal exact, double double_, PostNumbersRequest request) {
        post(exact, double_, request, ApiCall.noOptions());
    }

    /**
     * {@code POST /numbers/{exact}/{double}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void post(BigDecimal exact, double double_, PostNumbersRequest request, RequestOptions options) {
        ApiCall.of(options, api.post(
                exact, double_, request.getPrice().orElse(null), request.getAmounts().orElse(null))).send();
    }
}
