package org.example.types;

import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Cat extends JsonObject<Cat, Cat.Builder> {
    public static final JsonType<Cat, Builder> JSON_ADAPTER =
            new JsonType<>("Cat", Builder::new, Cat::new, properties -> properties
                    .required("kind", Json.STRING)
                    .required("lives", Json.INTEGER));

    private Cat(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public String getKind() { return get(0); }
    public int getLives() { return get(1); }

    /** Builds {@link Cat}. */
    public static final class Builder extends JsonObject.Builder<Cat, Builder> {
        private Builder() {}

        public Builder kind(String kind) { return set(0, kind); }
        public Builder lives(int lives) { return set(1, lives); }
    }
}
