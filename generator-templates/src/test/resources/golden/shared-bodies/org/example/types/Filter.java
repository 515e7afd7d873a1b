package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Filter extends JsonObject<Filter, Filter.Builder> {
    public static final JsonType<Filter, Builder> JSON_ADAPTER =
            new JsonType<>("Filter", Builder::new, Filter::new, properties -> properties
                    .optional("group", Json.STRING));

    private Filter(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getGroup() { return getOptional(0); }

    /** Builds {@link Filter}. */
    public static final class Builder extends JsonObject.Builder<Filter, Builder> {
        private Builder() {}

        public Builder group(String group) { return set(0, group); }
    }
}
