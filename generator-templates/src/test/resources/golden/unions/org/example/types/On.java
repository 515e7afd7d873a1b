package org.example.types;

import java.math.BigDecimal;
import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class On extends JsonObject<On, On.Builder> {
    public static final JsonType<On, Builder> JSON_ADAPTER =
            new JsonType<>("On", Builder::new, On::new, properties -> properties
                    .optional("on", Json.constant(Json.BOOLEAN, true))
                    .optional("level", Json.DECIMAL));

    private On(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Boolean> getOn() { return getOptional(0); }
    public Optional<BigDecimal> getLevel() { return getOptional(1); }

    /** Builds {@link On}. */
    public static final class Builder extends JsonObject.Builder<On, Builder> {
        private Builder() {}

        public Builder on(boolean on) { return set(0, on); }
        public Builder level(BigDecimal level) { return set(1, level); }
    }
}
