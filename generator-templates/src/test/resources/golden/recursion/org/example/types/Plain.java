package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Plain extends JsonObject<Plain, Plain.Builder> {
    public static final JsonType<Plain, Builder> JSON_ADAPTER =
            new JsonType<>("Plain", Builder::new, Plain::new, properties -> properties
                    .optional("m", Json.INTEGER), () -> PlainValue.JSON_ADAPTER);

    private Plain(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Integer> getM() { return getOptional(0); }

    /** Builds {@link Plain}. */
    public static final class Builder extends JsonObject.Builder<Plain, Builder> {
        private Builder() {}

        public Builder m(int m) { return set(0, m); }
    }
}
