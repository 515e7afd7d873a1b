package org.example.types;

import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Cash extends JsonObject<Cash, Cash.Builder> {
    public static final JsonType<Cash, Builder> JSON_ADAPTER =
            new JsonType<>("Cash", Builder::new, Cash::new, properties -> properties
                    .required("amount", Json.INTEGER));

    private Cash(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public int getAmount() { return get(0); }

    /** Builds {@link Cash}. */
    public static final class Builder extends JsonObject.Builder<Cash, Builder> {
        private Builder() {}

        public Builder amount(int amount) { return set(0, amount); }
    }
}
