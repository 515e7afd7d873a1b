package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class ItemExtended extends JsonObject<ItemExtended, ItemExtended.Builder> {
    public static final JsonType<ItemExtended, Builder> JSON_ADAPTER =
            new JsonType<>("ItemExtended", Builder::new, ItemExtended::new, properties -> properties
                    .optional("size", Json.INTEGER)
                    .required("unit", Json.STRING));

    private ItemExtended(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Integer> getSize() { return getOptional(0); }
    public String getUnit() { return get(1); }

    /** Builds {@link ItemExtended}. */
    public static final class Builder extends JsonObject.Builder<ItemExtended, Builder> {
        private Builder() {}

        public Builder size(int size) { return set(0, size); }
        public Builder unit(String unit) { return set(1, unit); }
    }
}
