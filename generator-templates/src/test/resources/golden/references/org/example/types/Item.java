package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Item extends JsonObject<Item, Item.Builder> {
    public static final JsonType<Item, Builder> JSON_ADAPTER =
            new JsonType<>("Item", Builder::new, Item::new, properties -> properties
                    .required("id", Json.STRING)
                    .optional("parent", Item.JSON_ADAPTER)
                    .optional("color", Color.JSON_ADAPTER)
                    .optional("more", Inline.JSON_ADAPTER)
                    .optional("inline", Inline.JSON_ADAPTER)
                    .optional("extended", ItemExtended.JSON_ADAPTER)
                    .optional("located", ItemLocated.JSON_ADAPTER));

    private Item(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    /** Beside a reference. */
    public String getId() { return get(0); }
    public Optional<Item> getParent() { return getOptional(1); }
    public Optional<Color> getColor() { return getOptional(2); }
    public Optional<Inline> getMore() { return getOptional(3); }
    public Optional<Inline> getInline() { return getOptional(4); }
    public Optional<ItemExtended> getExtended() { return getOptional(5); }
    public Optional<ItemLocated> getLocated() { return getOptional(6); }

    /** Builds {@link Item}. */
    public static final class Builder extends JsonObject.Builder<Item, Builder> {
        private Builder() {}

        /** Beside a reference. */
        public Builder id(String id) { return set(0, id); }
        public Builder parent(Item parent) { return set(1, parent); }
        public Builder color(Color color) { return set(2, color); }
        public Builder more(Inline more) { return set(3, more); }
        public Builder inline(Inline inline) { return set(4, inline); }
        public Builder extended(ItemExtended extended) { return set(5, extended); }
        public Builder located(ItemLocated located) { return set(6, located); }
    }
}
