package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Even extends JsonObject<Even, Even.Builder> {
    public static final JsonType<Even, Builder> JSON_ADAPTER =
            new JsonType<>("Even", Builder::new, Even::new, properties -> properties
                    .optional("n", Json.INTEGER), () -> Odd.JSON_ADAPTER);

    private Even(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Integer> getN() { return getOptional(0); }

    /** Builds {@link Even}. */
    public static final class Builder extends JsonObject.Builder<Even, Builder> {
        private Builder() {}

        public Builder n(int n) { return set(0, n); }
    }
}
