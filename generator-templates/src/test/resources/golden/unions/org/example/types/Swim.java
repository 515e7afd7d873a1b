package org.example.types;

import java.util.List;
import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;
import org.jspecify.annotations.Nullable;

public final class Swim extends JsonObject<Swim, Swim.Builder> {
    public static final JsonType<Swim, Builder> JSON_ADAPTER =
            new JsonType<>("Swim", Builder::new, Swim::new, properties -> properties
                    .nullable("next", Json.VALUE)
                    .optional("steps", Json.list(Step.JSON_ADAPTER)));

    private Swim(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Object> getNext() { return getOptional(0); }
    public Optional<List<Step>> getSteps() { return getOptional(1); }

    /** Builds {@link Swim}. */
    public static final class Builder extends JsonObject.Builder<Swim, Builder> {
        private Builder() {}

        public Builder next(@Nullable Object next) { return set(0, next); }
        public Builder steps(List<Step> steps) { return set(1, steps); }
    }
}
