package org.example.types;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Times extends JsonObject<Times, Times.Builder> {
    public static final JsonType<Times, Builder> JSON_ADAPTER =
            new JsonType<>("Times", Builder::new, Times::new, properties -> properties
                    .optional("at", Json.DATE_TIME)
                    .optional("unknown", Json.STRING)
                    .optional("big", Json.LONG));

    private Times(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<OffsetDateTime> getAt() { return getOptional(0); }
    public Optional<String> getUnknown() { return getOptional(1); }
    public Optional<Long> getBig() { return getOptional(2); }

    /** Builds {@link Times}. */
    public static final class Builder extends JsonObject.Builder<Times, Builder> {
        private Builder() {}

        public Builder at(OffsetDateTime at) { return set(0, at); }
        public Builder unknown(String unknown) { return set(1, unknown); }
        public Builder big(long big) { return set(2, big); }
    }
}
