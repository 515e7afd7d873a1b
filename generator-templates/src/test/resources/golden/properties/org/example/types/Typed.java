package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Typed extends JsonObject<Typed, Typed.Builder> {
    public static final JsonType<Typed, Builder> JSON_ADAPTER =
            new JsonType<>("Typed", Builder::new, Typed::new, properties -> properties
                    .optional("a", Json.STRING), () -> Closed.JSON_ADAPTER);

    private Typed(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getA() { return getOptional(0); }

    /** Builds {@link Typed}. */
    public static final class Builder extends JsonObject.Builder<Typed, Builder> {
        private Builder() {}

        public Builder a(String a) { return set(0, a); }
    }
}
