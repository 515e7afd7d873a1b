package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class ToolCall extends JsonObject<ToolCall, ToolCall.Builder> {
    public static final JsonType<ToolCall, Builder> JSON_ADAPTER =
            new JsonType<>("ToolCall", Builder::new, ToolCall::new, properties -> properties
                    .required("role", ToolCallRole.JSON_ADAPTER)
                    .optional("text", Json.STRING));

    private ToolCall(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public ToolCallRole getRole() { return get(0); }
    public Optional<String> getText() { return getOptional(1); }

    /** Builds {@link ToolCall}. */
    public static final class Builder extends JsonObject.Builder<ToolCall, Builder> {
        private Builder() {}

        public Builder role(ToolCallRole role) { return set(0, role); }
        public Builder text(String text) { return set(1, text); }
    }
}
