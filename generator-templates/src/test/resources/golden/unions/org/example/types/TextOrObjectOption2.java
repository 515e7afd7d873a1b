package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class TextOrObjectOption2 extends JsonObject<TextOrObjectOption2, TextOrObjectOption2.Builder> {
    public static final JsonType<TextOrObjectOption2, Builder> JSON_ADAPTER =
            new JsonType<>("TextOrObjectOption2", Builder::new, TextOrObjectOption2::new, properties -> properties
                    .optional("a", Json.STRING));

    private TextOrObjectOption2(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getA() { return getOptional(0); }

    /** Builds {@link TextOrObjectOption2}. */
    public static final class Builder extends JsonObject.Builder<TextOrObjectOption2, Builder> {
        private Builder() {}

        public Builder a(String a) { return set(0, a); }
    }
}
