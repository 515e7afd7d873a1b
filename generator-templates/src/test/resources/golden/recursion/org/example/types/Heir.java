package org.example.types;

import java.util.List;
import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Heir extends JsonObject<Heir, Heir.Builder> {
    public static final JsonType<Heir, Builder> JSON_ADAPTER =
            new JsonType<>("Heir", Builder::new, Heir::new, properties -> properties
                    .optional("type", Json.STRING)
                    .optional("child", Base.JSON_ADAPTER)
                    .optional("heirs", Json.list(Heir.JSON_ADAPTER)), () -> Base.JSON_ADAPTER);

    private Heir(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getType() { return getOptional(0); }
    public Optional<Base> getChild() { return getOptional(1); }
    public Optional<List<Heir>> getHeirs() { return getOptional(2); }

    /** Builds {@link Heir}. */
    public static final class Builder extends JsonObject.Builder<Heir, Builder> {
        private Builder() {}

        public Builder type(String type) { return set(0, type); }
        public Builder child(Base child) { return set(1, child); }
        public Builder heirs(List<Heir> heirs) { return set(2, heirs); }
    }
}
