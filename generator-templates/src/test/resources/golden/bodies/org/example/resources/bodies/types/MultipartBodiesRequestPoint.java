package org.example.resources.bodies.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class MultipartBodiesRequestPoint
        extends JsonObject<MultipartBodiesRequestPoint, MultipartBodiesRequestPoint.Builder> {
    public static final JsonType<MultipartBodiesRequestPoint, Builder> JSON_ADAPTER =
            new JsonType<>(
                    "MultipartBodiesRequestPoint",
                    Builder::new,
                    MultipartBodiesRequestPoint::new,
                    properties -> properties
                    .optional("x", Json.INTEGER));

    private MultipartBodiesRequestPoint(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Integer> getX() { return getOptional(0); }

    /** Builds {@link MultipartBodiesRequestPoint}. */
    public static final class Builder extends JsonObject.Builder<MultipartBodiesRequestPoint, Builder> {
        private Builder() {}

        public Builder x(int x) { return set(0, x); }
    }
}
