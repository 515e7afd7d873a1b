package org.example.resources.visits;

import java.util.concurrent.CompletableFuture;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;
import org.example.resources.visits.requests.BookVisitVisitsRequest;
import org.example.resources.visits.requests.MoveVisitVisitsRequest;
import org.example.resources.visits.requests.RebookVisitVisitsRequest;
import org.example.resources.visits.types.BookVisitVisitsRequestKind;
import org.example.types.Booking;
import retrofit2.Retrofit;

/** Operations of the group {@code visits}. */
public final class AsyncVisitsClient {
    private final VisitsApi api;

    /** Use {@code client.visits()}. */
    public AsyncVisitsClient(Retrofit retrofit) {
        this.api = retrofit.create(VisitsApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public AsyncRawVisitsClient withRawResponse() {
        return new AsyncRawVisitsClient(api);
    }

    /**
     * As {@link #bookVisit(BookVisitVisitsRequestKind, BookVisitVisitsRequest, RequestOptions)}, with a body, no
     * parameters and default options.
     */
    public CompletableFuture<Void> bookVisit(BookVisitVisitsRequestKind kind, Booking body) {
        return bookVisit(kind, BookVisitVisitsRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /**
     * As {@link #bookVisit(BookVisitVisitsRequestKind, BookVisitVisitsRequest, RequestOptions)}, with a body and no
     * parameters.
     */
    public CompletableFuture<Void> bookVisit(BookVisitVisitsRequestKind kind, Booking body, RequestOptions options) {
        return bookVisit(kind, BookVisitVisitsRequest.builder().body(body).build(), options);
    }

    /**
     * As {@link #bookVisit(BookVisitVisitsRequestKind, BookVisitVisitsRequest, RequestOptions)}, with default options.
     */
    public CompletableFuture<Void> bookVisit(BookVisitVisitsRequestKind kind, BookVisitVisitsRequest request) {
        return bookVisit(kind, request, ApiCall.noOptions());
    }

    /** {@code POST /orders/{kind}/book}: see {@link VisitsClient#bookVisit}. */
    public CompletableFuture<Void> bookVisit(
            BookVisitVisitsRequestKind kind, BookVisitVisitsRequest request, RequestOptions options) {
        return ApiCall.of(options, api.bookVisit(
                kind, request.getTrace().orElse(null), request.getBody())).sendAsync(ApiClientHttpResponse::body);
    }

    /** {@code POST /orders/{kind}/book}, with the text of a value. */
    public CompletableFuture<Void> bookVisit(String kind, Booking body) {
        return bookVisit(BookVisitVisitsRequestKind.valueOf(kind), BookVisitVisitsRequest.builder().body(body).build());
    }

    /** {@code POST /orders/{kind}/book}, with the text of a value. */
    public CompletableFuture<Void> bookVisit(String kind, BookVisitVisitsRequest request) {
        return bookVisit(BookVisitVisitsRequestKind.valueOf(kind), request);
    }

    /**
     * As {@link #rebookVisit(BookVisitVisitsRequestKind, RebookVisitVisitsRequest, RequestOptions)}, with a body, no
     * parameters and default options.
     */
    public CompletableFuture<Void> rebookVisit(BookVisitVisitsRequestKind kind, Booking body) {
        return rebookVisit(kind, RebookVisitVisitsRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /**
     * As {@link #rebookVisit(BookVisitVisitsRequestKind, RebookVisitVisitsRequest, RequestOptions)}, with a body and no
     * parameters.
     */
    public CompletableFuture<Void> rebookVisit(BookVisitVisitsRequestKind kind, Booking body, RequestOptions options) {
        return rebookVisit(kind, RebookVisitVisitsRequest.builder().body(body).build(), options);
    }

    /**
     * As {@link #rebookVisit(BookVisitVisitsRequestKind, RebookVisitVisitsRequest, RequestOptions)}, with default
     * options.
     */
    public CompletableFuture<Void> rebookVisit(BookVisitVisitsRequestKind kind, RebookVisitVisitsRequest request) {
        return rebookVisit(kind, request, ApiCall.noOptions());
    }

    /** {@code PUT /orders/{kind}/book}: see {@link VisitsClient#rebookVisit}. */
    public CompletableFuture<Void> rebookVisit(
            BookVisitVisitsRequestKind kind, RebookVisitVisitsRequest request, RequestOptions options) {
        return ApiCall.of(options, api.rebookVisit(kind, request.getBody())).sendAsync(ApiClientHttpResponse::body);
    }

    /** {@code PUT /orders/{kind}/book}, with the text of a value. */
    public CompletableFuture<Void> rebookVisit(String kind, Booking body) {
        return rebookVisit(
                BookVisitVisitsRequestKind.valueOf(kind), RebookVisitVisitsRequest.builder().body(body).build());
    }

    /** {@code PUT /orders/{kind}/book}, with the text of a value. */
    public CompletableFuture<Void> rebookVisit(String kind, RebookVisitVisitsRequest request) {
        return rebookVisit(BookVisitVisitsRequestKind.valueOf(kind), request);
    }

    /**
     * As {@link #moveVisit(BookVisitVisitsRequestKind, MoveVisitVisitsRequest, RequestOptions)}, with default options.
     */
    public CompletableFuture<Void> moveVisit(BookVisitVisitsRequestKind kind, MoveVisitVisitsRequest request) {
        return moveVisit(kind, request, ApiCall.noOptions());
    }

    /** {@code PATCH /orders/{kind}/book}: see {@link VisitsClient#moveVisit}. */
    public CompletableFuture<Void> moveVisit(
            BookVisitVisitsRequestKind kind, MoveVisitVisitsRequest request, RequestOptions options) {
        return ApiCall.of(options, api.moveVisit(
                kind, request.getReason(), request.getBody())).sendAsync(ApiClientHttpResponse::body);
    }

    /** {@code PATCH /orders/{kind}/book}, with the text of a value. */
    public CompletableFuture<Void> moveVisit(String kind, MoveVisitVisitsRequest request) {
        return moveVisit(BookVisitVisitsRequestKind.valueOf(kind), request);
    }
}
