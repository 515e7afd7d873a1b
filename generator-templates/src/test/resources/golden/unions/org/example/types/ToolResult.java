package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class ToolResult extends JsonObject<ToolResult, ToolResult.Builder> {
    public static final JsonType<ToolResult, Builder> JSON_ADAPTER =
            new JsonType<>("ToolResult", Builder::new, ToolResult::new, properties -> properties
                    .required("role", Json.STRING)
                    .optional("text", Json.STRING));

    private ToolResult(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public String getRole() { return get(0); }
    public Optional<String> getText() { return getOptional(1); }

    /** Builds {@link ToolResult}. */
    public static final class Builder extends JsonObject.Builder<ToolResult, Builder> {
        private Builder() {}

        public Builder role(String role) { return set(0, role); }
        public Builder text(String text) { return set(1, text); }
    }
}
