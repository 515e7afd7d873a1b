package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Bird extends JsonObject<Bird, Bird.Builder> {
    public static final JsonType<Bird, Builder> JSON_ADAPTER =
            new JsonType<>("Bird", Builder::new, Bird::new, properties -> properties
                    .required("type", Json.STRING)
                    .optional("age", Json.INTEGER)
                    .optional("wings", Json.INTEGER));

    private Bird(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public String getType() { return get(0); }
    public Optional<Integer> getAge() { return getOptional(1); }
    public Optional<Integer> getWings() { return getOptional(2); }

    /** Builds {@link Bird}. */
    public static final class Builder extends JsonObject.Builder<Bird, Builder> {
        private Builder() {}

        public Builder type(String type) { return set(0, type); }
        public Builder age(int age) { return set(1, age); }
        public Builder wings(int wings) { return set(2, wings); }
    }
}
