package org.example.resources.payments;

import java.util.concurrent.CompletableFuture;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;
import org.example.resources.payments.requests.RepayPaymentsRequest;
import org.example.types.Payment;
import retrofit2.Retrofit;

/** Operations of the group {@code payments}. */
public final class AsyncPaymentsClient {
    private final PaymentsApi api;

    /** Use {@code client.payments()}. */
    public AsyncPaymentsClient(Retrofit retrofit) {
        this.api = retrofit.create(PaymentsApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public AsyncRawPaymentsClient withRawResponse() {
        return new AsyncRawPaymentsClient(api);
    }

    /** As {@link #pay(Payment, RequestOptions)}, with default options. */
    public CompletableFuture<Void> pay(Payment request) {
        return pay(request, ApiCall.noOptions());
    }

    /** {@code POST /payments}: see {@link PaymentsClient#pay}. */
    public CompletableFuture<Void> pay(Payment request, RequestOptions options) {
        return ApiCall.of(options, api.pay(request)).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #repay(RepayPaymentsRequest, RequestOptions)}, with a body, no parameters and default options. */
    public CompletableFuture<Void> repay(Payment body) {
        return repay(RepayPaymentsRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #repay(RepayPaymentsRequest, RequestOptions)}, with a body and no parameters. */
    public CompletableFuture<Void> repay(Payment body, RequestOptions options) {
        return repay(RepayPaymentsRequest.builder().body(body).build(), options);
    }

    /** As {@link #repay(RepayPaymentsRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> repay(RepayPaymentsRequest request) {
        return repay(request, ApiCall.noOptions());
    }

    /** {@code PUT /payments}: see {@link PaymentsClient#repay}. */
    public CompletableFuture<Void> repay(RepayPaymentsRequest request, RequestOptions options) {
        return ApiCall.of(options, api.repay(
                request.getDry().orElse(null), request.getBody())).sendAsync(ApiClientHttpResponse::body);
    }
}
