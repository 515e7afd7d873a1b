package org.example.types;

import java.math.BigDecimal;
import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Off extends JsonObject<Off, Off.Builder> {
    public static final JsonType<Off, Builder> JSON_ADAPTER =
            new JsonType<>("Off", Builder::new, Off::new, properties -> properties
                    .optional("on", Json.constant(Json.BOOLEAN, false))
                    .optional("level", Json.DECIMAL));

    private Off(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Boolean> getOn() { return getOptional(0); }
    public Optional<BigDecimal> getLevel() { return getOptional(1); }

    /** Builds {@link Off}. */
    public static final class Builder extends JsonObject.Builder<Off, Builder> {
        private Builder() {}

        public Builder on(boolean on) { return set(0, on); }
        public Builder level(BigDecimal level) { return set(1, level); }
    }
}
