package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Bike extends JsonObject<Bike, Bike.Builder> {
    public static final JsonType<Bike, Builder> JSON_ADAPTER =
            new JsonType<>("Bike", Builder::new, Bike::new, properties -> properties
                    .optional("wheels", CarWheels.JSON_ADAPTER)
                    .optional("name", Json.STRING)
                    .optional("bell", Json.BOOLEAN));

    private Bike(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<CarWheels> getWheels() { return getOptional(0); }
    public Optional<String> getName() { return getOptional(1); }
    public Optional<Boolean> getBell() { return getOptional(2); }

    /** Builds {@link Bike}. */
    public static final class Builder extends JsonObject.Builder<Bike, Builder> {
        private Builder() {}

        public Builder wheels(CarWheels wheels) { return set(0, wheels); }
        public Builder name(String name) { return set(1, name); }
        public Builder bell(boolean bell) { return set(2, bell); }
    }
}
