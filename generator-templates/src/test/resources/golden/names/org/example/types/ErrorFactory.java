package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class ErrorFactory extends JsonObject<ErrorFactory, ErrorFactory.Builder> {
    public static final JsonType<ErrorFactory, Builder> JSON_ADAPTER =
            new JsonType<>("ErrorFactory", Builder::new, ErrorFactory::new, properties -> properties
                    .optional("detail", Json.STRING));

    private ErrorFactory(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getDetail() { return getOptional(0); }

    /** Builds {@link ErrorFactory}. */
    public static final class Builder extends JsonObject.Builder<ErrorFactory, Builder> {
        private Builder() {}

        public Builder detail(String detail) { return set(0, detail); }
    }
}
