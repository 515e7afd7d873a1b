package org.example.types;

import java.util.Optional;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Rated extends JsonObject<Rated, Rated.Builder> {
    public static final JsonType<Rated, Builder> JSON_ADAPTER =
            new JsonType<>("Rated", Builder::new, Rated::new, properties -> properties
                    .optional("rate", Rate.JSON_ADAPTER)
                    .optional("level", Level.JSON_ADAPTER)
                    .optional("serial", Serial.JSON_ADAPTER));

    private Rated(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Rate> getRate() { return getOptional(0); }
    public Optional<Level> getLevel() { return getOptional(1); }
    public Optional<Serial> getSerial() { return getOptional(2); }

    /** Builds {@link Rated}. */
    public static final class Builder extends JsonObject.Builder<Rated, Builder> {
        private Builder() {}

        public Builder rate(Rate rate) { return set(0, rate); }
        public Builder level(Level level) { return set(1, level); }
        public Builder serial(Serial serial) { return set(2, serial); }
    }
}
