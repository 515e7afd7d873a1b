package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class StringModel extends JsonObject<StringModel, StringModel.Builder> {
    public static final JsonType<StringModel, Builder> JSON_ADAPTER =
            new JsonType<>("StringModel", Builder::new, StringModel::new, properties -> properties
                    .optional("value", Json.STRING));

    private StringModel(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getValue() { return getOptional(0); }

    /** Builds {@link StringModel}. */
    public static final class Builder extends JsonObject.Builder<StringModel, Builder> {
        private Builder() {}

        public Builder value(String value) { return set(0, value); }
    }
}
