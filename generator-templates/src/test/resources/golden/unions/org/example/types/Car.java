package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Car extends JsonObject<Car, Car.Builder> {
    public static final JsonType<Car, Builder> JSON_ADAPTER =
            new JsonType<>("Car", Builder::new, Car::new, properties -> properties
                    .optional("wheels", CarWheels.JSON_ADAPTER)
                    .optional("name", Json.STRING)
                    .optional("doors", Json.INTEGER));

    private Car(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<CarWheels> getWheels() { return getOptional(0); }
    public Optional<String> getName() { return getOptional(1); }
    public Optional<Integer> getDoors() { return getOptional(2); }

    /** Builds {@link Car}. */
    public static final class Builder extends JsonObject.Builder<Car, Builder> {
        private Builder() {}

        public Builder wheels(CarWheels wheels) { return set(0, wheels); }
        public Builder name(String name) { return set(1, name); }
        public Builder doors(int doors) { return set(2, doors); }
    }
}
