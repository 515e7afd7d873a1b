package org.example.resources.visits.requests;

import org.example.core.ObjectType;
import org.example.core.ValueObject;
import org.example.types.Booking;

/** The parameters of PUT /orders/&#123;kind&#125;/book. */
public final class RebookVisitVisitsRequest
        extends ValueObject<RebookVisitVisitsRequest, RebookVisitVisitsRequest.Builder> {
    private static final ObjectType<RebookVisitVisitsRequest, Builder> TYPE =
            new ObjectType<>(
                    "RebookVisitVisitsRequest", Builder::new, RebookVisitVisitsRequest::new, properties -> properties
                    .requiredParameter("body"));

    private RebookVisitVisitsRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    /** The body. */
    public Booking getBody() { return get(0); }

    /** Builds {@link RebookVisitVisitsRequest}. */
    public static final class Builder extends ValueObject.Builder<RebookVisitVisitsRequest, Builder> {
        private Builder() {}

        /** The body. */
        public Builder body(Booking body) { return set(0, body); }
    }
}
