package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Odd extends JsonObject<Odd, Odd.Builder> {
    public static final JsonType<Odd, Builder> JSON_ADAPTER =
            new JsonType<>("Odd", Builder::new, Odd::new, properties -> properties
                    .optional("m", Json.INTEGER), () -> Even.JSON_ADAPTER);

    private Odd(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Integer> getM() { return getOptional(0); }

    /** Builds {@link Odd}. */
    public static final class Builder extends JsonObject.Builder<Odd, Builder> {
        private Builder() {}

        public Builder m(int m) { return set(0, m); }
    }
}
