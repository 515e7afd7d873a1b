package org.example.resources.reports;

import java.util.Optional;
import org.example.core.ApiCall;
import org.example.core.RequestOptions;
import org.example.resources.reports.requests.CountsReportsRequest;
import org.example.resources.reports.requests.LatestReportsRequest;
import org.example.types.Filter;
import retrofit2.Retrofit;

/** Operations of the group {@code reports}. */
public final class ReportsClient {
    private final ReportsApi api;

    /** Use {@code client.reports()}. */
    public ReportsClient(Retrofit retrofit) {
        this.api = retrofit.create(ReportsApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public RawReportsClient withRawResponse() {
        return new RawReportsClient(api);
    }

    /** As {@link #counts(RequestOptions)}, with default options. */
    public void counts() {
        counts(ApiCall.noOptions());
    }

    /** {@code POST /counts}, without a body. */
    public void counts(RequestOptions options) {
        ApiCall.of(options, api.counts(null, Optional.empty())).send();
    }

    /** As {@link #counts(CountsReportsRequest, RequestOptions)}, with a body, no parameters and default options. */
    public void counts(Filter body) {
        counts(CountsReportsRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #counts(CountsReportsRequest, RequestOptions)}, with a body and no parameters. */
    public void counts(Filter body, RequestOptions options) {
        counts(CountsReportsRequest.builder().body(body).build(), options);
    }

    /** As {@link #counts(CountsReportsRequest, RequestOptions)}, with default options. */
    public void counts(CountsReportsRequest request) {
        counts(request, ApiCall.noOptions());
    }

    /**
     * {@code POST /counts}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void counts(CountsReportsRequest request, RequestOptions options) {
        ApiCall.of(options, api.counts(request.getFrom().orElse(null), request.getBody())).send();
    }

    /** As {@link #latest(RequestOptions)}, with default options. */
    public void latest() {
        latest(ApiCall.noOptions());
    }

    /** {@code POST /counts/latest}, without a body. */
    public void latest(RequestOptions options) {
        ApiCall.of(options, api.latest(Optional.empty())).send();
    }

    /** As {@link #latest(LatestReportsRequest, RequestOptions)}, with a body, no parameters and default options. */
    public void latest(Filter body) {
        latest(LatestReportsRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #latest(LatestReportsRequest, RequestOptions)}, with a body and no parameters. */
    public void latest(Filter body, RequestOptions options) {
        latest(LatestReportsRequest.builder().body(body).build(), options);
    }

    /** As {@link #latest(LatestReportsRequest, RequestOptions)}, with default options. */
    public void latest(LatestReportsRequest request) {
        latest(request, ApiCall.noOptions());
    }

    /**
     * {@code POST /counts/latest}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void latest(LatestReportsRequest request, RequestOptions options) {
        ApiCall.of(options, api.latest(request.getBody())).send();
    }
}
