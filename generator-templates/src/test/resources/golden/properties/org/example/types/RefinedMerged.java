package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class RefinedMerged extends JsonObject<RefinedMerged, RefinedMerged.Builder> {
    public static final JsonType<RefinedMerged, Builder> JSON_ADAPTER =
            new JsonType<>("RefinedMerged", Builder::new, RefinedMerged::new, properties -> properties
                    .optional("a", Json.STRING)
                    .optional("b", Json.STRING));

    private RefinedMerged(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getA() { return getOptional(0); }
    public Optional<String> getB() { return getOptional(1); }

    /** Builds {@link RefinedMerged}. */
    public static final class Builder extends JsonObject.Builder<RefinedMerged, Builder> {
        private Builder() {}

        public Builder a(String a) { return set(0, a); }
        public Builder b(String b) { return set(1, b); }
    }
}
