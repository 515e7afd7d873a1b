package org.example.resources.bodies.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class InlineBodiesRequestA extends JsonObject<InlineBodiesRequestA, InlineBodiesRequestA.Builder> {
    public static final JsonType<InlineBodiesRequestA, Builder> JSON_ADAPTER =
            new JsonType<>("InlineBodiesRequestA", Builder::new, InlineBodiesRequestA::new, properties -> properties
                    .optional("b", Json.INTEGER));

    private InlineBodiesRequestA(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Integer> getB() { return getOptional(0); }

    /** Builds {@link InlineBodiesRequestA}. */
    public static final class Builder extends JsonObject.Builder<InlineBodiesRequestA, Builder> {
        private Builder() {}

        public Builder b(int b) { return set(0, b); }
    }
}
