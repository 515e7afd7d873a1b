package org.example.types;

import java.util.List;
import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class ListModel extends JsonObject<ListModel, ListModel.Builder> {
    public static final JsonType<ListModel, Builder> JSON_ADAPTER =
            new JsonType<>("ListModel", Builder::new, ListModel::new, properties -> properties
                    .optional("items", Json.list(ListModel.JSON_ADAPTER)));

    private ListModel(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<List<ListModel>> getItems() { return getOptional(0); }

    /** Builds {@link ListModel}. */
    public static final class Builder extends JsonObject.Builder<ListModel, Builder> {
        private Builder() {}

        public Builder items(List<ListModel> items) { return set(0, items); }
    }
}
