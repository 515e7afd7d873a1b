package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class OpenFrame extends JsonObject<OpenFrame, OpenFrame.Builder> {
    public static final JsonType<OpenFrame, Builder> JSON_ADAPTER =
            new JsonType<>("OpenFrame", Builder::new, OpenFrame::new, properties -> properties
                    .required("code", Json.INTEGER)
                    .optional("at", Json.STRING)
                    .required("host", Json.STRING));

    private OpenFrame(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public int getCode() { return get(0); }
    public Optional<String> getAt() { return getOptional(1); }
    public String getHost() { return get(2); }

    /** Builds {@link OpenFrame}. */
    public static final class Builder extends JsonObject.Builder<OpenFrame, Builder> {
        private Builder() {}

        public Builder code(int code) { return set(0, code); }
        public Builder at(String at) { return set(1, at); }
        public Builder host(String host) { return set(2, host); }
    }
}
