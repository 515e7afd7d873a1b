package org.example.types;

import java.math.BigDecimal;
import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Square extends JsonObject<Square, Square.Builder> {
    public static final JsonType<Square, Builder> JSON_ADAPTER =
            new JsonType<>("Square", Builder::new, Square::new, properties -> properties
                    .required("side", Json.DECIMAL)
                    .optional("color", Json.STRING));

    private Square(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public BigDecimal getSide() { return get(0); }
    public Optional<String> getColor() { return getOptional(1); }

    /** Builds {@link Square}. */
    public static final class Builder extends JsonObject.Builder<Square, Builder> {
        private Builder() {}

        public Builder side(BigDecimal side) { return set(0, side); }
        public Builder color(String color) { return set(1, color); }
    }
}
