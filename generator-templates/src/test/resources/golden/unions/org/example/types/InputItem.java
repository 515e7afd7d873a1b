package org.example.types;

import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class InputItem extends JsonObject<InputItem, InputItem.Builder> {
    public static final JsonType<InputItem, Builder> JSON_ADAPTER =
            new JsonType<>("InputItem", Builder::new, InputItem::new, properties -> properties
                    .required("type", InputItemType.JSON_ADAPTER)
                    .required("input", Json.STRING));

    private InputItem(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public InputItemType getType() { return get(0); }
    public String getInput() { return get(1); }

    /** Builds {@link InputItem}. */
    public static final class Builder extends JsonObject.Builder<InputItem, Builder> {
        private Builder() {}

        public Builder type(InputItemType type) { return set(0, type); }
        public Builder input(String input) { return set(1, input); }
    }
}
