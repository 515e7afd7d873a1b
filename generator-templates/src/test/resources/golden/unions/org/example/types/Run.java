package org.example.types;

import java.util.Optional;
import java.util.UUID;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Run extends JsonObject<Run, Run.Builder> {
    public static final JsonType<Run, Builder> JSON_ADAPTER =
            new JsonType<>("Run", Builder::new, Run::new, properties -> properties
                    .optional("next", Step.JSON_ADAPTER)
                    .optional("shoes", Json.text(UUID::fromString)));

    private Run(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Step> getNext() { return getOptional(0); }
    public Optional<UUID> getShoes() { return getOptional(1); }

    /** Builds {@link Run}. */
    public static final class Builder extends JsonObject.Builder<Run, Builder> {
        private Builder() {}

        public Builder next(Step next) { return set(0, next); }
        public Builder shoes(UUID shoes) { return set(1, shoes); }
    }
}
