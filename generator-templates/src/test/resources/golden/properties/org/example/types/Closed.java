package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Closed extends JsonObject<Closed, Closed.Builder> {
    public static final JsonType<Closed, Builder> JSON_ADAPTER =
            new JsonType<>("Closed", Builder::new, Closed::new, properties -> properties
                    .optional("a", Json.STRING));

    private Closed(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getA() { return getOptional(0); }

    /** Builds {@link Closed}. */
    public static final class Builder extends JsonObject.Builder<Closed, Builder> {
        private Builder() {}

        public Builder a(String a) { return set(0, a); }
    }
}
