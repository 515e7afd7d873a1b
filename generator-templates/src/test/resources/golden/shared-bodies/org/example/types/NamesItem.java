package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class NamesItem extends JsonObject<NamesItem, NamesItem.Builder> {
    public static final JsonType<NamesItem, Builder> JSON_ADAPTER =
            new JsonType<>("NamesItem", Builder::new, NamesItem::new, properties -> properties
                    .optional("name", Json.STRING));

    private NamesItem(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getName() { return getOptional(0); }

    /** Builds {@link NamesItem}. */
    public static final class Builder extends JsonObject.Builder<NamesItem, Builder> {
        private Builder() {}

        public Builder name(String name) { return set(0, name); }
    }
}
