package org.example.resources.bodies.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class AnythingBodiesRequestPointsItem
        extends JsonObject<AnythingBodiesRequestPointsItem, AnythingBodiesRequestPointsItem.Builder> {
    public static final JsonType<AnythingBodiesRequestPointsItem, Builder> JSON_ADAPTER =
            new JsonType<>(
                    "AnythingBodiesRequestPointsItem",
                    Builder::new,
                    AnythingBodiesRequestPointsItem::new,
                    properties -> properties
                    .optional("x", Json.INTEGER));

    private AnythingBodiesRequestPointsItem(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Integer> getX() { return getOptional(0); }

    /** Builds {@link AnythingBodiesRequestPointsItem}. */
    public static final class Builder extends JsonObject.Builder<AnythingBodiesRequestPointsItem, Builder> {
        private Builder() {}

        public Builder x(int x) { return set(0, x); }
    }
}
