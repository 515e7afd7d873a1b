package org.example.resources.bodies.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class TypedBodiesRequestLegacy
        extends JsonObject<TypedBodiesRequestLegacy, TypedBodiesRequestLegacy.Builder> {
    public static final JsonType<TypedBodiesRequestLegacy, Builder> JSON_ADAPTER =
            new JsonType<>(
                    "TypedBodiesRequestLegacy", Builder::new, TypedBodiesRequestLegacy::new, properties -> properties
                    .optional("x", Json.INTEGER));

    private TypedBodiesRequestLegacy(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Integer> getX() { return getOptional(0); }

    /** Builds {@link TypedBodiesRequestLegacy}. */
    public static final class Builder extends JsonObject.Builder<TypedBodiesRequestLegacy, Builder> {
        private Builder() {}

        public Builder x(int x) { return set(0, x); }
    }
}
