package org.example.types;

import java.util.Optional;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class WeirdNameV2T extends JsonObject<WeirdNameV2T, WeirdNameV2T.Builder> {
    public static final JsonType<WeirdNameV2T, Builder> JSON_ADAPTER =
            new JsonType<>("WeirdNameV2T", Builder::new, WeirdNameV2T::new, properties -> properties
                    .optional("nested", WeirdNameV2TNested.JSON_ADAPTER));

    private WeirdNameV2T(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<WeirdNameV2TNested> getNested() { return getOptional(0); }

    /** Builds {@link WeirdNameV2T}. */
    public static final class Builder extends JsonObject.Builder<WeirdNameV2T, Builder> {
        private Builder() {}

        public Builder nested(WeirdNameV2TNested nested) { return set(0, nested); }
    }
}
