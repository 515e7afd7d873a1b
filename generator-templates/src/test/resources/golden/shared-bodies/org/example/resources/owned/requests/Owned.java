package org.example.resources.owned.requests;

import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Owned extends JsonObject<Owned, Owned.Builder> {
    public static final JsonType<Owned, Builder> JSON_ADAPTER =
            new JsonType<>("Owned", Builder::new, Owned::new, properties -> properties
                    .required("name", Json.STRING)
                    .requiredParameter("X-Idempotency-Key")
                    .requiredParameter("limit"));

    private Owned(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public String getName() { return get(0); }
    public String getIdempotencyKey() { return get(1); }
    public int getLimit() { return get(2); }

    /** Builds {@link Owned}. */
    public static final class Builder extends JsonObject.Builder<Owned, Builder> {
        private Builder() {}

        public Builder name(String name) { return set(0, name); }
        public Builder idempotencyKey(String idempotencyKey) { return set(1, idempotencyKey); }
        public Builder limit(int limit) { return set(2, limit); }
    }
}
