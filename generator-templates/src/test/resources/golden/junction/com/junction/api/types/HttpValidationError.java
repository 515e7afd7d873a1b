package com.junction.api.types;

import com.junction.api.core.Json;
import com.junction.api.core.JsonObject;
import com.junction.api.core.JsonType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public final class HttpValidationError extends JsonObject<HttpValidationError, HttpValidationError.Builder> {
    public static final JsonType<HttpValidationError, Builder> JSON_ADAPTER =
            new JsonType<>("HttpValidationError", Builder::new, HttpValidationError::new, properties -> properties
                    .nullable("detail", Json.VALUE));

    private HttpValidationError(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Object> getDetail() { return getOptional(0); }

    /** Builds {@link HttpValidationError}. */
    public static final class Builder extends JsonObject.Builder<HttpValidationError, Builder> {
        private Builder() {}

        public Builder detail(@Nullable Object detail) { return set(0, detail); }
    }
}
