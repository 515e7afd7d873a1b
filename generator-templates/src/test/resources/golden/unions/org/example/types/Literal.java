package org.example.types;

import java.math.BigDecimal;
import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Literal extends JsonObject<Literal, Literal.Builder> {
    public static final JsonType<Literal, Builder> JSON_ADAPTER =
            new JsonType<>("Literal", Builder::new, Literal::new, properties -> properties
                    .optional("kind", Json.STRING)
                    .required("value", Json.DECIMAL));

    private Literal(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getKind() { return getOptional(0); }
    public BigDecimal getValue() { return get(1); }

    /** Builds {@link Literal}. */
    public static final class Builder extends JsonObject.Builder<Literal, Builder> {
        private Builder() {}

        public Builder kind(String kind) { return set(0, kind); }
        public Builder value(BigDecimal value) { return set(1, value); }
    }
}
