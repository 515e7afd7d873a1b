package org.example.types;

import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Ready extends JsonObject<Ready, Ready.Builder> {
    public static final JsonType<Ready, Builder> JSON_ADAPTER =
            new JsonType<>("Ready", Builder::new, Ready::new, properties -> properties
                    .required("value", Json.INTEGER));

    private Ready(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public int getValue() { return get(0); }

    /** Builds {@link Ready}. */
    public static final class Builder extends JsonObject.Builder<Ready, Builder> {
        private Builder() {}

        public Builder value(int value) { return set(0, value); }
    }
}
