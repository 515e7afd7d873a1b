package org.example.types;

import java.util.List;
import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Dog extends JsonObject<Dog, Dog.Builder> {
    public static final JsonType<Dog, Builder> JSON_ADAPTER =
            new JsonType<>("Dog", Builder::new, Dog::new, properties -> properties
                    .required("kind", Json.STRING)
                    .optional("tricks", Json.list(Json.STRING)));

    private Dog(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public String getKind() { return get(0); }
    public Optional<List<String>> getTricks() { return getOptional(1); }

    /** Builds {@link Dog}. */
    public static final class Builder extends JsonObject.Builder<Dog, Builder> {
        private Builder() {}

        public Builder kind(String kind) { return set(0, kind); }
        public Builder tricks(List<String> tricks) { return set(1, tricks); }
    }
}
