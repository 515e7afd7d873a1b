package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Query extends JsonObject<Query, Query.Builder> {
    public static final JsonType<Query, Builder> JSON_ADAPTER =
            new JsonType<>("Query", Builder::new, Query::new, properties -> properties
                    .optional("value", Json.STRING));

    private Query(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getValue() { return getOptional(0); }

    /** Builds {@link Query}. */
    public static final class Builder extends JsonObject.Builder<Query, Builder> {
        private Builder() {}

        public Builder value(String value) { return set(0, value); }
    }
}
