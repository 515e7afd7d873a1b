package org.example.resources.bodies.requests;

import java.util.Map;
import java.util.Optional;
import org.example.core.ObjectType;
import org.example.core.ValueObject;
import org.jspecify.annotations.Nullable;

/** The parameters of PATCH /gaps. */
public final class PartWithGapsBodiesRequest
        extends ValueObject<PartWithGapsBodiesRequest, PartWithGapsBodiesRequest.Builder> {
    private static final ObjectType<PartWithGapsBodiesRequest, Builder> TYPE =
            new ObjectType<>(
                    "PartWithGapsBodiesRequest", Builder::new, PartWithGapsBodiesRequest::new, properties -> properties
                    .parameter("sizes"));

    private PartWithGapsBodiesRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public Optional<Map<String, @Nullable Integer>> getSizes() { return getOptional(0); }

    /** Builds {@link PartWithGapsBodiesRequest}. */
    public static final class Builder extends ValueObject.Builder<PartWithGapsBodiesRequest, Builder> {
        private Builder() {}

        public Builder sizes(Map<String, @Nullable Integer> sizes) { return set(0, sizes); }
    }
}
