package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Inline extends JsonObject<Inline, Inline.Builder> {
    public static final JsonType<Inline, Builder> JSON_ADAPTER =
            new JsonType<>("Inline", Builder::new, Inline::new, properties -> properties
                    .optional("size", Json.INTEGER));

    private Inline(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Integer> getSize() { return getOptional(0); }

    /** Builds {@link Inline}. */
    public static final class Builder extends JsonObject.Builder<Inline, Builder> {
        private Builder() {}

        public Builder size(int size) { return set(0, size); }
    }
}
