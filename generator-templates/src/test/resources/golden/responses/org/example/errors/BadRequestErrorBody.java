package org.example.errors;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class BadRequestErrorBody extends JsonObject<BadRequestErrorBody, BadRequestErrorBody.Builder> {
    public static final JsonType<BadRequestErrorBody, Builder> JSON_ADAPTER =
            new JsonType<>("BadRequestErrorBody", Builder::new, BadRequestErrorBody::new, properties -> properties
                    .optional("title", Json.STRING));

    private BadRequestErrorBody(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getTitle() { return getOptional(0); }

    /** Builds {@link BadRequestErrorBody}. */
    public static final class Builder extends JsonObject.Builder<BadRequestErrorBody, Builder> {
        private Builder() {}

        public Builder title(String title) { return set(0, title); }
    }
}
