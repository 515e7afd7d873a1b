package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Required extends JsonObject<Required, Required.Builder> {
    public static final JsonType<Required, Builder> JSON_ADAPTER =
            new JsonType<>("Required", Builder::new, Required::new, properties -> properties
                    .optional("a", Json.STRING)
                    .optional("b", Json.STRING));

    private Required(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getA() { return getOptional(0); }
    public Optional<String> getB() { return getOptional(1); }

    /** Builds {@link Required}. */
    public static final class Builder extends JsonObject.Builder<Required, Builder> {
        private Builder() {}

        public Builder a(String a) { return set(0, a); }
        public Builder b(String b) { return set(1, b); }
    }
}
