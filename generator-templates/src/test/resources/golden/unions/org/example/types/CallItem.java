package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class CallItem extends JsonObject<CallItem, CallItem.Builder> {
    public static final JsonType<CallItem, Builder> JSON_ADAPTER =
            new JsonType<>("CallItem", Builder::new, CallItem::new, properties -> properties
                    .required("type", CallItemType.JSON_ADAPTER)
                    .optional("output", Json.STRING)
                    .optional("input", Json.STRING));

    private CallItem(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public CallItemType getType() { return get(0); }
    public Optional<String> getOutput() { return getOptional(1); }
    public Optional<String> getInput() { return getOptional(2); }

    /** Builds {@link CallItem}. */
    public static final class Builder extends JsonObject.Builder<CallItem, Builder> {
        private Builder() {}

        public Builder type(CallItemType type) { return set(0, type); }
        public Builder output(String output) { return set(1, output); }
        public Builder input(String input) { return set(2, input); }
    }
}
