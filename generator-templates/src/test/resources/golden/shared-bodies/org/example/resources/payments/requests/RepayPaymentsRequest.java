package org.example.resources.payments.requests;

import java.util.Optional;
import org.example.core.ObjectType;
import org.example.core.ValueObject;
import org.example.types.Payment;

/** The parameters of PUT /payments. */
public final class RepayPaymentsRequest extends ValueObject<RepayPaymentsRequest, RepayPaymentsRequest.Builder> {
    private static final ObjectType<RepayPaymentsRequest, Builder> TYPE =
            new ObjectType<>("RepayPaymentsRequest", Builder::new, RepayPaymentsRequest::new, properties -> properties
                    .parameter("dry")
                    .requiredParameter("body"));

    private RepayPaymentsRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public Optional<Boolean> getDry() { return getOptional(0); }

    /** The body. */
    public Payment getBody() { return get(1); }

    /** Builds {@link RepayPaymentsRequest}. */
    public static final class Builder extends ValueObject.Builder<RepayPaymentsRequest, Builder> {
        private Builder() {}

        public Builder dry(boolean dry) { return set(0, dry); }

        /** The body. */
        public Builder body(Payment body) { return set(1, body); }
    }
}
