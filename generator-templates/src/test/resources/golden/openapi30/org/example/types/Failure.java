package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Failure extends JsonObject<Failure, Failure.Builder> {
    public static final JsonType<Failure, Builder> JSON_ADAPTER =
            new JsonType<>("Failure", Builder::new, Failure::new, properties -> properties
                    .optional("message", Json.STRING));

    private Failure(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getMessage() { return getOptional(0); }

    /** Builds {@link Failure}. */
    public static final class Builder extends JsonObject.Builder<Failure, Builder> {
        private Builder() {}

        public Builder message(String message) { return set(0, message); }
    }
}
