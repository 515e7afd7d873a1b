package org.example.types;

import java.math.BigDecimal;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Circle extends JsonObject<Circle, Circle.Builder> {
    public static final JsonType<Circle, Builder> JSON_ADAPTER =
            new JsonType<>("Circle", Builder::new, Circle::new, properties -> properties
                    .required("radius", Json.DECIMAL));

    private Circle(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public BigDecimal getRadius() { return get(0); }

    /** Builds {@link Circle}. */
    public static final class Builder extends JsonObject.Builder<Circle, Builder> {
        private Builder() {}

        public Builder radius(BigDecimal radius) { return set(0, radius); }
    }
}
