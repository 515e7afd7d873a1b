package org.example.types;

import java.util.Optional;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class ObjectModel extends JsonObject<ObjectModel, ObjectModel.Builder> {
    public static final JsonType<ObjectModel, Builder> JSON_ADAPTER =
            new JsonType<>("ObjectModel", Builder::new, ObjectModel::new, properties -> properties
                    .optional("string", StringModel.JSON_ADAPTER));

    private ObjectModel(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<StringModel> getString() { return getOptional(0); }

    /** Builds {@link ObjectModel}. */
    public static final class Builder extends JsonObject.Builder<ObjectModel, Builder> {
        private Builder() {}

        public Builder string(StringModel string) { return set(0, string); }
    }
}
