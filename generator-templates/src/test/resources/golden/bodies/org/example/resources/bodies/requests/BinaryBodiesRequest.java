package org.example.resources.bodies.requests;

import java.util.Optional;
import okhttp3.RequestBody;
import org.example.core.ObjectType;
import org.example.core.ValueObject;

/** The parameters of PUT /binary. */
public final class BinaryBodiesRequest extends ValueObject<BinaryBodiesRequest, BinaryBodiesRequest.Builder> {
    private static final ObjectType<BinaryBodiesRequest, Builder> TYPE =
            new ObjectType<>("BinaryBodiesRequest", Builder::new, BinaryBodiesRequest::new, properties -> properties
                    .parameter("name")
                    .requiredParameter("body"));

    private BinaryBodiesRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public Optional<String> getName() { return getOptional(0); }

    /** The body. */
    public RequestBody getBody() { return get(1); }

    /** Builds {@link BinaryBodiesRequest}. */
    public static final class Builder extends ValueObject.Builder<BinaryBodiesRequest, Builder> {
        private Builder() {}

        public Builder name(String name) { return set(0, name); }

        /** The body. */
        public Builder body(RequestBody body) { return set(1, body); }
    }
}
