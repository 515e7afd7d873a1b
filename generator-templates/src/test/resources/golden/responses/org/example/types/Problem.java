package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Problem extends JsonObject<Problem, Problem.Builder> {
    public static final JsonType<Problem, Builder> JSON_ADAPTER =
            new JsonType<>("Problem", Builder::new, Problem::new, properties -> properties
                    .optional("title", Json.STRING));

    private Problem(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getTitle() { return getOptional(0); }

    /** Builds {@link Problem}. */
    public static final class Builder extends JsonObject.Builder<Problem, Builder> {
        private Builder() {}

        public Builder title(String title) { return set(0, title); }
    }
}
