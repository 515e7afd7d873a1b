package org.example.types;

import java.util.List;
import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Sum extends JsonObject<Sum, Sum.Builder> {
    public static final JsonType<Sum, Builder> JSON_ADAPTER =
            new JsonType<>("Sum", Builder::new, Sum::new, properties -> properties
                    .optional("kind", Json.STRING)
                    .required("items", Json.list(Expression.JSON_ADAPTER)));

    private Sum(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getKind() { return getOptional(0); }
    public List<Expression> getItems() { return get(1); }

    /** Builds {@link Sum}. */
    public static final class Builder extends JsonObject.Builder<Sum, Builder> {
        private Builder() {}

        public Builder kind(String kind) { return set(0, kind); }
        public Builder items(List<Expression> items) { return set(1, items); }
    }
}
