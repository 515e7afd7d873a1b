package org.example.types;

import java.util.Optional;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class EnumOrMoreOption2 extends JsonObject<EnumOrMoreOption2, EnumOrMoreOption2.Builder> {
    public static final JsonType<EnumOrMoreOption2, Builder> JSON_ADAPTER =
            new JsonType<>("EnumOrMoreOption2", Builder::new, EnumOrMoreOption2::new, properties -> properties
                    .optional("next", EnumOrMore.JSON_ADAPTER));

    private EnumOrMoreOption2(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<EnumOrMore> getNext() { return getOptional(0); }

    /** Builds {@link EnumOrMoreOption2}. */
    public static final class Builder extends JsonObject.Builder<EnumOrMoreOption2, Builder> {
        private Builder() {}

        public Builder next(EnumOrMore next) { return set(0, next); }
    }
}
