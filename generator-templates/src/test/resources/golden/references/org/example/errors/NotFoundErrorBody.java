package org.example.errors;

import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class NotFoundErrorBody extends JsonObject<NotFoundErrorBody, NotFoundErrorBody.Builder> {
    public static final JsonType<NotFoundErrorBody, Builder> JSON_ADAPTER =
            new JsonType<>("NotFoundErrorBody", Builder::new, NotFoundErrorBody::new, properties -> properties
                    .required("why", Json.STRING));

    private NotFoundErrorBody(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public String getWhy() { return get(0); }

    /** Builds {@link NotFoundErrorBody}. */
    public static final class Builder extends JsonObject.Builder<NotFoundErrorBody, Builder> {
        private Builder() {}

        public Builder why(String why) { return set(0, why); }
    }
}
