package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Unknown extends JsonObject<Unknown, Unknown.Builder> {
    public static final JsonType<Unknown, Builder> JSON_ADAPTER =
            new JsonType<>("Unknown", Builder::new, Unknown::new, properties -> properties
                    .optional("\u0131d", Json.STRING)
                    .optional("id", Json.STRING)
                    .optional("t", TModel.JSON_ADAPTER));

    private Unknown(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getId() { return getOptional(0); }
    public Optional<String> getId2() { return getOptional(1); }
    public Optional<TModel> getT() { return getOptional(2); }

    /** Builds {@link Unknown}. */
    public static final class Builder extends JsonObject.Builder<Unknown, Builder> {
        private Builder() {}

        public Builder id(String id) { return set(0, id); }
        public Builder id2(String id2) { return set(1, id2); }
        public Builder t(TModel t) { return set(2, t); }
    }
}
