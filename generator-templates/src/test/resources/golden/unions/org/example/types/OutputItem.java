package org.example.types;

import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class OutputItem extends JsonObject<OutputItem, OutputItem.Builder> {
    public static final JsonType<OutputItem, Builder> JSON_ADAPTER =
            new JsonType<>("OutputItem", Builder::new, OutputItem::new, properties -> properties
                    .required("type", OutputItemType.JSON_ADAPTER)
                    .required("output", Json.STRING));

    private OutputItem(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public OutputItemType getType() { return get(0); }
    public String getOutput() { return get(1); }

    /** Builds {@link OutputItem}. */
    public static final class Builder extends JsonObject.Builder<OutputItem, Builder> {
        private Builder() {}

        public Builder type(OutputItemType type) { return set(0, type); }
        public Builder output(String output) { return set(1, output); }
    }
}
