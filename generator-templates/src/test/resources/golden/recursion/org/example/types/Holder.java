package org.example.types;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Holder extends JsonObject<Holder, Holder.Builder> {
    public static final JsonType<Holder, Builder> JSON_ADAPTER =
            new JsonType<>("Holder", Builder::new, Holder::new, properties -> properties
                    .optional("tree", Json.list(Json.VALUE))
                    .optional("dictionary", Json.map(Json.VALUE)));

    private Holder(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<List<Object>> getTree() { return getOptional(0); }
    public Optional<Map<String, Object>> getDictionary() { return getOptional(1); }

    /** Builds {@link Holder}. */
    public static final class Builder extends JsonObject.Builder<Holder, Builder> {
        private Builder() {}

        public Builder tree(List<Object> tree) { return set(0, tree); }
        public Builder dictionary(Map<String, Object> dictionary) { return set(1, dictionary); }
    }
}
