package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class OptionalModel extends JsonObject<OptionalModel, OptionalModel.Builder> {
    public static final JsonType<OptionalModel, Builder> JSON_ADAPTER =
            new JsonType<>("OptionalModel", Builder::new, OptionalModel::new, properties -> properties
                    .optional("value", Json.STRING));

    private OptionalModel(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getValue() { return getOptional(0); }

    /** Builds {@link OptionalModel}. */
    public static final class Builder extends JsonObject.Builder<OptionalModel, Builder> {
        private Builder() {}

        public Builder value(String value) { return set(0, value); }
    }
}
