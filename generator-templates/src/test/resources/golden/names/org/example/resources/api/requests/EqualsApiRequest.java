package org.example.resources.api.requests;

import java.util.Optional;
import org.example.core.ObjectType;
import org.example.core.ValueObject;
import org.example.types.Unknown;

/** The parameters of POST /comments. */
public final class EqualsApiRequest extends ValueObject<EqualsApiRequest, EqualsApiRequest.Builder> {
    private static final ObjectType<EqualsApiRequest, Builder> TYPE =
            new ObjectType<>("EqualsApiRequest", Builder::new, EqualsApiRequest::new, properties -> properties
                    .parameter("body")
                    .parameter("body"));

    private EqualsApiRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public Optional<String> getBodyQuery() { return getOptional(0); }

    /** The body. */
    public Optional<Unknown> getBody() { return getOptional(1); }

    /** Builds {@link EqualsApiRequest}. */
    public static final class Builder extends ValueObject.Builder<EqualsApiRequest, Builder> {
        private Builder() {}

        public Builder bodyQuery(String bodyQuery) { return set(0, bodyQuery); }

        /** The body. */
        public Builder body(Unknown body) { return set(1, body); }
    }
}
