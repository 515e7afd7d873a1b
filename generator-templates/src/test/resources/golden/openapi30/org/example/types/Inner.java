package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Inner extends JsonObject<Inner, Inner.Builder> {
    public static final JsonType<Inner, Builder> JSON_ADAPTER =
            new JsonType<>("Inner", Builder::new, Inner::new, properties -> properties
                    .optional("x", Json.INTEGER));

    private Inner(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Integer> getX() { return getOptional(0); }

    /** Builds {@link Inner}. */
    public static final class Builder extends JsonObject.Builder<Inner, Builder> {
        private Builder() {}

        public Builder x(int x) { return set(0, x); }
    }
}
