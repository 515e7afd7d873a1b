package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Fish extends JsonObject<Fish, Fish.Builder> {
    public static final JsonType<Fish, Builder> JSON_ADAPTER =
            new JsonType<>("Fish", Builder::new, Fish::new, properties -> properties
                    .required("type", Json.STRING)
                    .optional("age", Json.INTEGER)
                    .optional("fins", Json.INTEGER));

    private Fish(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public String getType() { return get(0); }
    public Optional<Integer> getAge() { return getOptional(1); }
    public Optional<Integer> getFins() { return getOptional(2); }

    /** Builds {@link Fish}. */
    public static final class Builder extends JsonObject.Builder<Fish, Builder> {
        private Builder() {}

        public Builder type(String type) { return set(0, type); }
        public Builder age(int age) { return set(1, age); }
        public Builder fins(int fins) { return set(2, fins); }
    }
}
