package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class TextWithItems extends JsonObject<TextWithItems, TextWithItems.Builder> {
    public static final JsonType<TextWithItems, Builder> JSON_ADAPTER =
            new JsonType<>("TextWithItems", Builder::new, TextWithItems::new, properties -> properties
                    .optional("ids", Json.STRING));

    private TextWithItems(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getIds() { return getOptional(0); }

    /** Builds {@link TextWithItems}. */
    public static final class Builder extends JsonObject.Builder<TextWithItems, Builder> {
        private Builder() {}

        public Builder ids(String ids) { return set(0, ids); }
    }
}
