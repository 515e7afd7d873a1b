package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Self extends JsonObject<Self, Self.Builder> {
    public static final JsonType<Self, Builder> JSON_ADAPTER =
            new JsonType<>("Self", Builder::new, Self::new, properties -> properties
                    .optional("size", Json.INTEGER), () -> Self.JSON_ADAPTER);

    private Self(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Integer> getSize() { return getOptional(0); }

    /** Builds {@link Self}. */
    public static final class Builder extends JsonObject.Builder<Self, Builder> {
        private Builder() {}

        public Builder size(int size) { return set(0, size); }
    }
}
