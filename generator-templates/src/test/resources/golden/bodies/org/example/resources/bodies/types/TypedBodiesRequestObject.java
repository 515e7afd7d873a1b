package org.example.resources.bodies.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class TypedBodiesRequestObject
        extends JsonObject<TypedBodiesRequestObject, TypedBodiesRequestObject.Builder> {
    public static final JsonType<TypedBodiesRequestObject, Builder> JSON_ADAPTER =
            new JsonType<>(
                    "TypedBodiesRequestObject", Builder::new, TypedBodiesRequestObject::new, properties -> properties
                    .optional("x", Json.INTEGER));

    private TypedBodiesRequestObject(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Integer> getX() { return getOptional(0); }

    /** Builds {@link TypedBodiesRequestObject}. */
    public static final class Builder extends JsonObject.Builder<TypedBodiesRequestObject, Builder> {
        private Builder() {}

        public Builder x(int x) { return set(0, x); }
    }
}
