package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

/** Availability: in-development. */
public final class Thing extends JsonObject<Thing, Thing.Builder> {
    public static final JsonType<Thing, Builder> JSON_ADAPTER =
            new JsonType<>("Thing", Builder::new, Thing::new, properties -> properties
                    .optional("n", Json.STRING)
                    .optional("old", Json.STRING)
                    .optional("usual", Json.STRING));

    private Thing(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getFullName() { return getOptional(0); }
    @Deprecated
    public Optional<String> getOld() { return getOptional(1); }
    public Optional<String> getUsual() { return getOptional(2); }

    /** Builds {@link Thing}. */
    public static final class Builder extends JsonObject.Builder<Thing, Builder> {
        private Builder() {}

        public Builder fullName(String fullName) { return set(0, fullName); }
        @Deprecated
        public Builder old(String old) { return set(1, old); }
        public Builder usual(String usual) { return set(2, usual); }
    }
}
