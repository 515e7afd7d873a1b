package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Cat extends JsonObject<Cat, Cat.Builder> {
    public static final JsonType<Cat, Builder> JSON_ADAPTER =
            new JsonType<>("Cat", Builder::new, Cat::new, properties -> properties
                    .required("kind", Json.constant(Json.STRING, "cat"))
                    .optional("friend", Pet.JSON_ADAPTER)
                    .optional("lives", Json.INTEGER));

    private Cat(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public String getKind() { return get(0); }
    public Optional<Pet> getFriend() { return getOptional(1); }
    public Optional<Integer> getLives() { return getOptional(2); }

    /** Builds {@link Cat}. */
    public static final class Builder extends JsonObject.Builder<Cat, Builder> {
        private Builder() {}
        public Builder friend(Pet friend) { return set(1, friend); }
        public Builder lives(int lives) { return set(2, lives); }
    }
}
