package org.example.resources.reports;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;
import org.example.resources.reports.requests.CountsReportsRequest;
import org.example.resources.reports.requests.LatestReportsRequest;
import org.example.types.Filter;
import retrofit2.Retrofit;

/** Operations of the group {@code reports}. */
public final class AsyncReportsClient {
    private final ReportsApi api;

    /** Use {@code client.reports()}. */
    public AsyncReportsClient(Retrofit retrofit) {
        this.api = retrofit.create(ReportsApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public AsyncRawReportsClient withRawResponse() {
        return new AsyncRawReportsClient(api);
    }

    /** As {@link #counts(RequestOptions)}, with default options. */
    public CompletableFuture<Void> counts() {
        return counts(ApiCall.noOptions());
    }

    /** {@code POST /counts}, without a body. */
    public CompletableFuture<Void> counts(RequestOptions options) {
        return ApiCall.of(options, api.counts(null, Optional.empty())).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #counts(CountsReportsRequest, RequestOptions)}, with a body, no parameters and default options. */
    public CompletableFuture<Void> counts(Filter body) {
        return counts(CountsReportsRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #counts(CountsReportsRequest, RequestOptions)}, with a body and no parameters. */
    public CompletableFuture<Void> counts(Filter body, RequestOptions options) {
        return counts(CountsReportsRequest.builder().body(body).build(), options);
    }

    /** As {@link #counts(CountsReportsRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> counts(CountsReportsRequest request) {
        return counts(request, ApiCall.noOptions());
    }

    /** {@code POST /counts}: see {@link ReportsClient#counts}. */
    public CompletableFuture<Void> counts(CountsReportsRequest request, RequestOptions options) {
        return ApiCall.of(options, api.counts(
                request.getFrom().orElse(null), request.getBody())).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #latest(RequestOptions)}, with default options. */
    public CompletableFuture<Void> latest() {
        return latest(ApiCall.noOptions());
    }

    /** {@code POST /counts/latest}, without a body. */
    public CompletableFuture<Void> latest(RequestOptions options) {
        return ApiCall.of(options, api.latest(Optional.empty())).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #latest(LatestReportsRequest, RequestOptions)}, with a body, no parameters and default options. */
    public CompletableFuture<Void> latest(Filter body) {
        return latest(LatestReportsRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #latest(LatestReportsRequest, RequestOptions)}, with a body and no parameters. */
    public CompletableFuture<Void> latest(Filter body, RequestOptions options) {
        return latest(LatestReportsRequest.builder().body(body).build(), options);
    }

    /** As {@link #latest(LatestReportsRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> latest(LatestReportsRequest request) {
        return latest(request, ApiCall.noOptions());
    }

    /** {@code POST /counts/latest}: see {@link ReportsClient#latest}. */
    public CompletableFuture<Void> latest(LatestReportsRequest request, RequestOptions options) {
        return ApiCall.of(options, api.latest(request.getBody())).sendAsync(ApiClientHttpResponse::body);
    }
}
