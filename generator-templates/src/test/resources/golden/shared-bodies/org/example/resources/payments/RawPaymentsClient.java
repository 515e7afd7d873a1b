package org.example.resources.payments;

import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;
import org.example.resources.payments.requests.RepayPaymentsRequest;
import org.example.types.Payment;

/** Operations of the group {@code payments}. */
public final class RawPaymentsClient {
    private final PaymentsApi api;

    RawPaymentsClient(PaymentsApi api) {
        this.api = api;
    }

    /** As {@link #pay(Payment, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> pay(Payment request) {
        return pay(request, ApiCall.noOptions());
    }

    /** {@code POST /payments}: see {@link PaymentsClient#pay}. */
    public ApiClientHttpResponse<Void> pay(Payment request, RequestOptions options) {
        return ApiCall.of(options, api.pay(request)).send();
    }

    /** As {@link #repay(RepayPaymentsRequest, RequestOptions)}, with a body, no parameters and default options. */
    public ApiClientHttpResponse<Void> repay(Payment body) {
        return repay(RepayPaymentsRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #repay(RepayPaymentsRequest, RequestOptions)}, with a body and no parameters. */
    public ApiClientHttpResponse<Void> repay(Payment body, RequestOptions options) {
        return repay(RepayPaymentsRequest.builder().body(body).build(), options);
    }

    /** As {@link #repay(RepayPaymentsRequest, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> repay(RepayPaymentsRequest request) {
        return repay(request, ApiCall.noOptions());
    }

    /** {@code PUT /payments}: see {@link PaymentsClient#repay}. */
    public ApiClientHttpResponse<Void> repay(RepayPaymentsRequest request, RequestOptions options) {
        return ApiCall.of(options, api.repay(request.getDry().orElse(null), request.getBody())).send();
    }
}
