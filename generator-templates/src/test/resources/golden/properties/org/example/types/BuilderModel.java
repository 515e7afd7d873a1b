package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class BuilderModel extends JsonObject<BuilderModel, BuilderModel.Builder> {
    public static final JsonType<BuilderModel, Builder> JSON_ADAPTER =
            new JsonType<>("BuilderModel", Builder::new, BuilderModel::new, properties -> properties
                    .optional("value", Json.STRING));

    private BuilderModel(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getValue() { return getOptional(0); }

    /** Builds {@link BuilderModel}. */
    public static final class Builder extends JsonObject.Builder<BuilderModel, Builder> {
        private Builder() {}

        public Builder value(String value) { return set(0, value); }
    }
}
