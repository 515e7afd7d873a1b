package org.example.types;

import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Waiting extends JsonObject<Waiting, Waiting.Builder> {
    public static final JsonType<Waiting, Builder> JSON_ADAPTER =
            new JsonType<>("Waiting", Builder::new, Waiting::new, properties -> properties
                    .required("seconds", Json.INTEGER));

    private Waiting(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public int getSeconds() { return get(0); }

    /** Builds {@link Waiting}. */
    public static final class Builder extends JsonObject.Builder<Waiting, Builder> {
        private Builder() {}

        public Builder seconds(int seconds) { return set(0, seconds); }
    }
}
