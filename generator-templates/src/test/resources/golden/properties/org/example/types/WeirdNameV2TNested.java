package org.example.types;

import java.util.List;
import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class WeirdNameV2TNested extends JsonObject<WeirdNameV2TNested, WeirdNameV2TNested.Builder> {
    public static final JsonType<WeirdNameV2TNested, Builder> JSON_ADAPTER =
            new JsonType<>("WeirdNameV2TNested", Builder::new, WeirdNameV2TNested::new, properties -> properties
                    .optional("deep", Json.list(WeirdNameV2TNestedDeepItem.JSON_ADAPTER)));

    private WeirdNameV2TNested(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<List<WeirdNameV2TNestedDeepItem>> getDeep() { return getOptional(0); }

    /** Builds {@link WeirdNameV2TNested}. */
    public static final class Builder extends JsonObject.Builder<WeirdNameV2TNested, Builder> {
        private Builder() {}

        public Builder deep(List<WeirdNameV2TNestedDeepItem> deep) { return set(0, deep); }
    }
}
