package org.example.resources.bodies.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class FormBodiesRequestAddress
        extends JsonObject<FormBodiesRequestAddress, FormBodiesRequestAddress.Builder> {
    public static final JsonType<FormBodiesRequestAddress, Builder> JSON_ADAPTER =
            new JsonType<>(
                    "FormBodiesRequestAddress", Builder::new, FormBodiesRequestAddress::new, properties -> properties
                    .optional("city", Json.STRING));

    private FormBodiesRequestAddress(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getCity() { return getOptional(0); }

    /** Builds {@link FormBodiesRequestAddress}. */
    public static final class Builder extends JsonObject.Builder<FormBodiesRequestAddress, Builder> {
        private Builder() {}

        public Builder city(String city) { return set(0, city); }
    }
}
