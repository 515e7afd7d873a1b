package org.example.resources.visits;

import org.example.core.ApiCall;
import org.example.core.RequestOptions;
import org.example.resources.visits.requests.BookVisitVisitsRequest;
import org.example.resources.visits.requests.MoveVisitVisitsRequest;
import org.example.resources.visits.requests.RebookVisitVisitsRequest;
import org.example.resources.visits.types.BookVisitVisitsRequestKind;
import org.example.types.Booking;
import retrofit2.Retrofit;

/** Operations of the group {@code visits}. */
public final class VisitsClient {
    private final VisitsApi api;

    /** Use {@code client.visits()}. */
    public VisitsClient(Retrofit retrofit) {
        this.api = retrofit.create(VisitsApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public RawVisitsClient withRawResponse() {
        return new RawVisitsClient(api);
    }

    /**
     * As {@link #bookVisit(BookVisitVisitsRequestKind, BookVisitVisitsRequest, RequestOptions)}, with a body, no
     * parameters and default options.
     */
    public void bookVisit(BookVisitVisitsRequestKind kind, Booking body) {
        bookVisit(kind, BookVisitVisitsRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /**
     * As {@link #bookVisit(BookVisitVisitsRequestKind, BookVisitVisitsRequest, RequestOptions)}, with a body and no
     * parameters.
     */
    public void bookVisit(BookVisitVisitsRequestKind kind, Booking body, RequestOptions options) {
        bookVisit(kind, BookVisitVisitsRequest.builder().body(body).build(), options);
    }

    /**
     * As {@link #bookVisit(BookVisitVisitsRequestKind, BookVisitVisitsRequest, RequestOptions)}, with default options.
     */
    public void bookVisit(BookVisitVisitsRequestKind kind, BookVisitVisitsRequest request) {
        bookVisit(kind, request, ApiCall.noOptions());
    }

    /**
     * {@code POST /orders/{kind}/book}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void bookVisit(BookVisitVisitsRequestKind kind, BookVisitVisitsRequest request, RequestOptions options) {
        ApiCall.of(options, api.bookVisit(kind, request.getTrace().orElse(null), request.getBody())).send();
    }

    /** {@code POST /orders/{kind}/book}, with the text of a value. */
    public void bookVisit(String kind, Booking body) {
        bookVisit(BookVisitVisitsRequestKind.valueOf(kind), BookVisitVisitsRequest.builder().body(body).build());
    }

    /** {@code POST /orders/{kind}/book}, with the text of a value. */
    public void bookVisit(String kind, BookVisitVisitsRequest request) {
        bookVisit(BookVisitVisitsRequestKind.valueOf(kind), request);
    }

    /**
     * As {@link #rebookVisit(BookVisitVisitsRequestKind, RebookVisitVisitsRequest, RequestOptions)}, with a body, no
     * parameters and default options.
     */
    public void rebookVisit(BookVisitVisitsRequestKind kind, Booking body) {
        rebookVisit(kind, RebookVisitVisitsRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /**
     * As {@link #rebookVisit(BookVisitVisitsRequestKind, RebookVisitVisitsRequest, RequestOptions)}, with a body and no
     * parameters.
     */
    public void rebookVisit(BookVisitVisitsRequestKind kind, Booking body, RequestOptions options) {
        rebookVisit(kind, RebookVisitVisitsRequest.builder().body(body).build(), options);
    }

    /**
     * As {@link #rebookVisit(BookVisitVisitsRequestKind, RebookVisitVisitsRequest, RequestOptions)}, with default
     * options.
     */
    public void rebookVisit(BookVisitVisitsRequestKind kind, RebookVisitVisitsRequest request) {
        rebookVisit(kind, request, ApiCall.noOptions());
    }

    /**
     * {@code PUT /orders/{kind}/book}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void rebookVisit(BookVisitVisitsRequestKind kind, RebookVisitVisitsRequest request, RequestOptions options) {
        ApiCall.of(options, api.rebookVisit(kind, request.getBody())).send();
    }

    /** {@code PUT /orders/{kind}/book}, with the text of a value. */
    public void rebookVisit(String kind, Booking body) {
        rebookVisit(BookVisitVisitsRequestKind.valueOf(kind), RebookVisitVisitsRequest.builder().body(body).build());
    }

    /** {@code PUT /orders/{kind}/book}, with the text of a value. */
    public void rebookVisit(String kind, RebookVisitVisitsRequest request) {
        rebookVisit(BookVisitVisitsRequestKind.valueOf(kind), request);
    }

    /**
     * As {@link #moveVisit(BookVisitVisitsRequestKind, MoveVisitVisitsRequest, RequestOptions)}, with default options.
     */
    public void moveVisit(BookVisitVisitsRequestKind kind, MoveVisitVisitsRequest request) {
        moveVisit(kind, request, ApiCall.noOptions());
    }

    /**
     * {@code PATCH /orders/{kind}/book}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void moveVisit(BookVisitVisitsRequestKind kind, MoveVisitVisitsRequest request, RequestOptions options) {
        ApiCall.of(options, api.moveVisit(kind, request.getReason(), request.getBody())).send();
    }

    /** {@code PATCH /orders/{kind}/book}, with the text of a value. */
    public void moveVisit(String kind, MoveVisitVisitsRequest request) {
        moveVisit(BookVisitVisitsRequestKind.valueOf(kind), request);
    }
}
