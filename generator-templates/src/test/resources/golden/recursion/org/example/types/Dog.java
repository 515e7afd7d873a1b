package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Dog extends JsonObject<Dog, Dog.Builder> {
    public static final JsonType<Dog, Builder> JSON_ADAPTER =
            new JsonType<>("Dog", Builder::new, Dog::new, properties -> properties
                    .required("kind", DogKind.JSON_ADAPTER)
                    .optional("lives", Json.INTEGER)
                    .optional("friend", Pet.JSON_ADAPTER));

    private Dog(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public DogKind getKind() { return get(0); }
    public Optional<Integer> getLives() { return getOptional(1); }
    public Optional<Pet> getFriend() { return getOptional(2); }

    /** Builds {@link Dog}. */
    public static final class Builder extends JsonObject.Builder<Dog, Builder> {
        private Builder() {}

        public Builder kind(DogKind kind) { return set(0, kind); }
        public Builder lives(int lives) { return set(1, lives); }
        public Builder friend(Pet friend) { return set(2, friend); }
    }
}
