package org.example.resources.visits.requests;

import java.util.Optional;
import org.example.core.ObjectType;
import org.example.core.ValueObject;
import org.example.types.Booking;

/** The parameters of PATCH /orders/&#123;kind&#125;/book. */
public final class MoveVisitVisitsRequest extends ValueObject<MoveVisitVisitsRequest, MoveVisitVisitsRequest.Builder> {
    private static final ObjectType<MoveVisitVisitsRequest, Builder> TYPE =
            new ObjectType<>(
                    "MoveVisitVisitsRequest", Builder::new, MoveVisitVisitsRequest::new, properties -> properties
                    .requiredParameter("X-Reason")
                    .parameter("body"));

    private MoveVisitVisitsRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public String getReason() { return get(0); }

    /** The body. */
    public Optional<Booking> getBody() { return getOptional(1); }

    /** Builds {@link MoveVisitVisitsRequest}. */
    public static final class Builder extends ValueObject.Builder<MoveVisitVisitsRequest, Builder> {
        private Builder() {}

        public Builder reason(String reason) { return set(0, reason); }

        /** The body. */
        public Builder body(Booking body) { return set(1, body); }
    }
}
