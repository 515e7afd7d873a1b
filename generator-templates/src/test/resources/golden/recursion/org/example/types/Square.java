package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Square extends JsonObject<Square, Square.Builder> {
    public static final JsonType<Square, Builder> JSON_ADAPTER =
            new JsonType<>("Square", Builder::new, Square::new, properties -> properties
                    .optional("x", Json.INTEGER)
                    .optional("y", Circle.JSON_ADAPTER));

    private Square(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Integer> getX() { return getOptional(0); }
    public Optional<Circle> getY() { return getOptional(1); }

    /** Builds {@link Square}. */
    public static final class Builder extends JsonObject.Builder<Square, Builder> {
        private Builder() {}

        public Builder x(int x) { return set(0, x); }
        public Builder y(Circle y) { return set(1, y); }
    }
}
