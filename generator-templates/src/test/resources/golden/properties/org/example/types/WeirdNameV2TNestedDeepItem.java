package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class WeirdNameV2TNestedDeepItem
        extends JsonObject<WeirdNameV2TNestedDeepItem, WeirdNameV2TNestedDeepItem.Builder> {
    public static final JsonType<WeirdNameV2TNestedDeepItem, Builder> JSON_ADAPTER =
            new JsonType<>(
                    "WeirdNameV2TNestedDeepItem",
                    Builder::new,
                    WeirdNameV2TNestedDeepItem::new,
                    properties -> properties
                    .optional("x", Json.INTEGER));

    private WeirdNameV2TNestedDeepItem(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Integer> getX() { return getOptional(0); }

    /** Builds {@link WeirdNameV2TNestedDeepItem}. */
    public static final class Builder extends JsonObject.Builder<WeirdNameV2TNestedDeepItem, Builder> {
        private Builder() {}

        public Builder x(int x) { return set(0, x); }
    }
}
