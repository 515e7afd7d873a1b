package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class JsonModel extends JsonObject<JsonModel, JsonModel.Builder> {
    public static final JsonType<JsonModel, Builder> JSON_ADAPTER =
            new JsonType<>("JsonModel", Builder::new, JsonModel::new, properties -> properties
                    .optional("value", Json.STRING));

    private JsonModel(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getValue() { return getOptional(0); }

    /** Builds {@link JsonModel}. */
    public static final class Builder extends JsonObject.Builder<JsonModel, Builder> {
        private Builder() {}

        public Builder value(String value) { return set(0, value); }
    }
}
