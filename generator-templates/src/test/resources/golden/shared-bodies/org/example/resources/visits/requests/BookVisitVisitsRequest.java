package org.example.resources.visits.requests;

import java.util.Optional;
import org.example.core.ObjectType;
import org.example.core.ValueObject;
import org.example.types.Booking;

/** The parameters of POST /orders/&#123;kind&#125;/book. */
public final class BookVisitVisitsRequest extends ValueObject<BookVisitVisitsRequest, BookVisitVisitsRequest.Builder> {
    private static final ObjectType<BookVisitVisitsRequest, Builder> TYPE =
            new ObjectType<>(
                    "BookVisitVisitsRequest", Builder::new, BookVisitVisitsRequest::new, properties -> properties
                    .parameter("X-Trace")
                    .requiredParameter("body"));

    private BookVisitVisitsRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public Optional<String> getTrace() { return getOptional(0); }

    /** The body. */
    public Booking getBody() { return get(1); }

    /** Builds {@link BookVisitVisitsRequest}. */
    public static final class Builder extends ValueObject.Builder<BookVisitVisitsRequest, Builder> {
        private Builder() {}

        public Builder trace(String trace) { return set(0, trace); }

        /** The body. */
        public Builder body(Booking body) { return set(1, body); }
    }
}
