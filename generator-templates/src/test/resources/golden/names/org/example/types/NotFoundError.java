package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class NotFoundError extends JsonObject<NotFoundError, NotFoundError.Builder> {
    public static final JsonType<NotFoundError, Builder> JSON_ADAPTER =
            new JsonType<>("NotFoundError", Builder::new, NotFoundError::new, properties -> properties
                    .optional("detail", Json.STRING));

    private NotFoundError(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getDetail() { return getOptional(0); }

    /** Builds {@link NotFoundError}. */
    public static final class Builder extends JsonObject.Builder<NotFoundError, Builder> {
        private Builder() {}

        public Builder detail(String detail) { return set(0, detail); }
    }
}
