package org.example.resources.payments;

import org.example.core.ApiCall;
import org.example.core.RequestOptions;
import org.example.resources.payments.requests.RepayPaymentsRequest;
import org.example.types.Payment;
import retrofit2.Retrofit;

/** Operations of the group {@code payments}. */
public final class PaymentsClient {
    private final PaymentsApi api;

    /** Use {@code client.payments()}. */
    public PaymentsClient(Retrofit retrofit) {
        this.api = retrofit.create(PaymentsApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public RawPaymentsClient withRawResponse() {
        return new RawPaymentsClient(api);
    }

    /** As {@link #pay(Payment, RequestOptions)}, with default options. */
    public void pay(Payment request) {
        pay(request, ApiCall.noOptions());
    }

    /**
     * {@code POST /payments}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void pay(Payment request, RequestOptions options) {
        ApiCall.of(options, api.pay(request)).send();
    }

    /** As {@link #repay(RepayPaymentsRequest, RequestOptions)}, with a body, no parameters and default options. */
    public void repay(Payment body) {
        repay(RepayPaymentsRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #repay(RepayPaymentsRequest, RequestOptions)}, with a body and no parameters. */
    public void repay(Payment body, RequestOptions options) {
        repay(RepayPaymentsRequest.builder().body(body).build(), options);
    }

    /** As {@link #repay(RepayPaymentsRequest, RequestOptions)}, with default options. */
    public void repay(RepayPaymentsRequest request) {
        repay(request, ApiCall.noOptions());
    }

    /**
     * {@code PUT /payments}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void repay(RepayPaymentsRequest request, RequestOptions options) {
        ApiCall.of(options, api.repay(request.getDry().orElse(null), request.getBody())).send();
    }
}
