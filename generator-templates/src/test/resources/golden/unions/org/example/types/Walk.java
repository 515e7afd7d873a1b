package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Walk extends JsonObject<Walk, Walk.Builder> {
    public static final JsonType<Walk, Builder> JSON_ADAPTER =
            new JsonType<>("Walk", Builder::new, Walk::new, properties -> properties
                    .optional("next", Step.JSON_ADAPTER)
                    .optional("pace", Json.LONG));

    private Walk(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Step> getNext() { return getOptional(0); }
    public Optional<Long> getPace() { return getOptional(1); }

    /** Builds {@link Walk}. */
    public static final class Builder extends JsonObject.Builder<Walk, Builder> {
        private Builder() {}

        public Builder next(Step next) { return set(0, next); }
        public Builder pace(long pace) { return set(1, pace); }
    }
}
