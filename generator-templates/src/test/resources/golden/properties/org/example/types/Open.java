package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Open extends JsonObject<Open, Open.Builder> {
    public static final JsonType<Open, Builder> JSON_ADAPTER =
            new JsonType<>("Open", Builder::new, Open::new, properties -> properties
                    .optional("a", Json.STRING));

    private Open(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getA() { return getOptional(0); }

    /** Builds {@link Open}. */
    public static final class Builder extends JsonObject.Builder<Open, Builder> {
        private Builder() {}

        public Builder a(String a) { return set(0, a); }
    }
}
