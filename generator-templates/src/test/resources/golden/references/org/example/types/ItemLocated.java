package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class ItemLocated extends JsonObject<ItemLocated, ItemLocated.Builder> {
    public static final JsonType<ItemLocated, Builder> JSON_ADAPTER =
            new JsonType<>("ItemLocated", Builder::new, ItemLocated::new, properties -> properties
                    .optional("size", Json.INTEGER)
                    .optional("place", Json.STRING));

    private ItemLocated(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Integer> getSize() { return getOptional(0); }
    public Optional<String> getPlace() { return getOptional(1); }

    /** Builds {@link ItemLocated}. */
    public static final class Builder extends JsonObject.Builder<ItemLocated, Builder> {
        private Builder() {}

        public Builder size(int size) { return set(0, size); }
        public Builder place(String place) { return set(1, place); }
    }
}
