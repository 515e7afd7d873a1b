package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class UserMessage extends JsonObject<UserMessage, UserMessage.Builder> {
    public static final JsonType<UserMessage, Builder> JSON_ADAPTER =
            new JsonType<>("UserMessage", Builder::new, UserMessage::new, properties -> properties
                    .required("role", Json.constant(Json.STRING, "user"))
                    .optional("text", Json.STRING));

    private UserMessage(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public String getRole() { return get(0); }
    public Optional<String> getText() { return getOptional(1); }

    /** Builds {@link UserMessage}. */
    public static final class Builder extends JsonObject.Builder<UserMessage, Builder> {
        private Builder() {}
        public Builder text(String text) { return set(1, text); }
    }
}
