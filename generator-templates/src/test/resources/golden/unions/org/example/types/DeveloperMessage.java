package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class DeveloperMessage extends JsonObject<DeveloperMessage, DeveloperMessage.Builder> {
    public static final JsonType<DeveloperMessage, Builder> JSON_ADAPTER =
            new JsonType<>("DeveloperMessage", Builder::new, DeveloperMessage::new, properties -> properties
                    .required("role", DeveloperMessageRole.JSON_ADAPTER)
                    .optional("text", Json.STRING));

    private DeveloperMessage(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public DeveloperMessageRole getRole() { return get(0); }
    public Optional<String> getText() { return getOptional(1); }

    /** Builds {@link DeveloperMessage}. */
    public static final class Builder extends JsonObject.Builder<DeveloperMessage, Builder> {
        private Builder() {}

        public Builder role(DeveloperMessageRole role) { return set(0, role); }
        public Builder text(String text) { return set(1, text); }
    }
}
