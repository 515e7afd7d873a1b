package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class CloseFrame extends JsonObject<CloseFrame, CloseFrame.Builder> {
    public static final JsonType<CloseFrame, Builder> JSON_ADAPTER =
            new JsonType<>("CloseFrame", Builder::new, CloseFrame::new, properties -> properties
                    .required("code", Json.INTEGER)
                    .optional("at", Json.STRING)
                    .optional("why", Json.STRING));

    private CloseFrame(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public int getCode() { return get(0); }
    public Optional<String> getAt() { return getOptional(1); }
    public Optional<String> getWhy() { return getOptional(2); }

    /** Builds {@link CloseFrame}. */
    public static final class Builder extends JsonObject.Builder<CloseFrame, Builder> {
        private Builder() {}

        public Builder code(int code) { return set(0, code); }
        public Builder at(String at) { return set(1, at); }
        public Builder why(String why) { return set(2, why); }
    }
}
