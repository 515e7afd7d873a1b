package org.example.types;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Items extends JsonObject<Items, Items.Builder> {
    public static final JsonType<Items, Builder> JSON_ADAPTER =
            new JsonType<>("Items", Builder::new, Items::new, properties -> properties
                    .optional("items", Json.list(Items.JSON_ADAPTER))
                    .optional("maps", Json.map(Json.list(Items.JSON_ADAPTER))));

    private Items(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<List<Items>> getItems() { return getOptional(0); }
    public Optional<Map<String, List<Items>>> getMaps() { return getOptional(1); }

    /** Builds {@link Items}. */
    public static final class Builder extends JsonObject.Builder<Items, Builder> {
        private Builder() {}

        public Builder items(List<Items> items) { return set(0, items); }
        public Builder maps(Map<String, List<Items>> maps) { return set(1, maps); }
    }
}
