package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Error extends JsonObject<Error, Error.Builder> {
    public static final JsonType<Error, Builder> JSON_ADAPTER =
            new JsonType<>("Error", Builder::new, Error::new, properties -> properties
                    .optional("value", Json.STRING));

    private Error(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getValue() { return getOptional(0); }

    /** Builds {@link Error}. */
    public static final class Builder extends JsonObject.Builder<Error, Builder> {
        private Builder() {}

        public Builder value(String value) { return set(0, value); }
    }
}
