package org.example.resources.bodies.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class AnythingBodiesRequestEitherOption2
        extends JsonObject<AnythingBodiesRequestEitherOption2, AnythingBodiesRequestEitherOption2.Builder> {
    public static final JsonType<AnythingBodiesRequestEitherOption2, Builder> JSON_ADAPTER =
            new JsonType<>(
                    "AnythingBodiesRequestEitherOption2",
                    Builder::new,
                    AnythingBodiesRequestEitherOption2::new,
                    properties -> properties
                    .optional("x", Json.INTEGER));

    private AnythingBodiesRequestEitherOption2(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Integer> getX() { return getOptional(0); }

    /** Builds {@link AnythingBodiesRequestEitherOption2}. */
    public static final class Builder extends JsonObject.Builder<AnythingBodiesRequestEitherOption2, Builder> {
        private Builder() {}

        public Builder x(int x) { return set(0, x); }
    }
}
