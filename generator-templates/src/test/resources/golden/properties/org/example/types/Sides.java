package org.example.types;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Sides extends JsonObject<Sides, Sides.Builder> {
    public static final JsonType<Sides, Builder> JSON_ADAPTER =
            new JsonType<>("Sides", Builder::new, Sides::new, properties -> properties
                    .optional("id", Json.INTEGER)
                    .optional("secret", Json.STRING).hidden()
                    .optional("created", Json.DATE_TIME)
                    .optional("changed", Json.DATE_TIME)
                    .required("old", Json.STRING));

    private Sides(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Integer> getId() { return getOptional(0); }
    public Optional<String> getSecret() { return getOptional(1); }
    public Optional<OffsetDateTime> getCreated() { return getOptional(2); }
    public Optional<OffsetDateTime> getChanged() { return getOptional(3); }

    /** Not any more. */
    @Deprecated
    public String getOld() { return get(4); }

    /** Builds {@link Sides}. */
    public static final class Builder extends JsonObject.Builder<Sides, Builder> {
        private Builder() {}

        public Builder id(int id) { return set(0, id); }
        public Builder secret(String secret) { return set(1, secret); }
        public Builder created(OffsetDateTime created) { return set(2, created); }
        public Builder changed(OffsetDateTime changed) { return set(3, changed); }

        /** Not any more. */
        @Deprecated
        public Builder old(String old) { return set(4, old); }
    }
}
