package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Circle extends JsonObject<Circle, Circle.Builder> {
    public static final JsonType<Circle, Builder> JSON_ADAPTER =
            new JsonType<>("Circle", Builder::new, Circle::new, properties -> properties
                    .optional("y", Circle.JSON_ADAPTER)
                    .optional("x", Json.INTEGER));

    private Circle(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Circle> getY() { return getOptional(0); }
    public Optional<Integer> getX() { return getOptional(1); }

    /** Builds {@link Circle}. */
    public static final class Builder extends JsonObject.Builder<Circle, Builder> {
        private Builder() {}

        public Builder y(Circle y) { return set(0, y); }
        public Builder x(int x) { return set(1, x); }
    }
}
