package org.example.resources.bodies.requests;

import java.util.Optional;
import org.example.core.JsonObject;
import org.example.core.JsonType;
import org.example.resources.bodies.types.InlineBodiesRequestA;

public final class InlineBodiesRequest extends JsonObject<InlineBodiesRequest, InlineBodiesRequest.Builder> {
    public static final JsonType<InlineBodiesRequest, Builder> JSON_ADAPTER =
            new JsonType<>("InlineBodiesRequest", Builder::new, InlineBodiesRequest::new, properties -> properties
                    .required("a", InlineBodiesRequestA.JSON_ADAPTER)
                    .parameter("dry"));

    private InlineBodiesRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public InlineBodiesRequestA getA() { return get(0); }
    public Optional<Boolean> getDry() { return getOptional(1); }

    /** Builds {@link InlineBodiesRequest}. */
    public static final class Builder extends JsonObject.Builder<InlineBodiesRequest, Builder> {
        private Builder() {}

        public Builder a(InlineBodiesRequestA a) { return set(0, a); }
        public Builder dry(boolean dry) { return set(1, dry); }
    }
}
