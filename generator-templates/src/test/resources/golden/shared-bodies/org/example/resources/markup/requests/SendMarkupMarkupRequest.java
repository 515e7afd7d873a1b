package org.example.resources.markup.requests;

import java.util.Optional;
import org.example.core.ObjectType;
import org.example.core.ValueObject;

/** The parameters of POST /markup. */
public final class SendMarkupMarkupRequest
        extends ValueObject<SendMarkupMarkupRequest, SendMarkupMarkupRequest.Builder> {
    private static final ObjectType<SendMarkupMarkupRequest, Builder> TYPE =
            new ObjectType<>(
                    "SendMarkupMarkupRequest", Builder::new, SendMarkupMarkupRequest::new, properties -> properties
                    .parameter("dry")
                    .requiredParameter("body"));

    private SendMarkupMarkupRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public Optional<Boolean> getDry() { return getOptional(0); }

    /** The body. */
    public String getBody() { return get(1); }

    /** Builds {@link SendMarkupMarkupRequest}. */
    public static final class Builder extends ValueObject.Builder<SendMarkupMarkupRequest, Builder> {
        private Builder() {}

        public Builder dry(boolean dry) { return set(0, dry); }

        /** The body. */
        public Builder body(String body) { return set(1, body); }
    }
}
