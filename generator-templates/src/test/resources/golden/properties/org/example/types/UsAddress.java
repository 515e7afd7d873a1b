package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class UsAddress extends JsonObject<UsAddress, UsAddress.Builder> {
    public static final JsonType<UsAddress, Builder> JSON_ADAPTER =
            new JsonType<>("UsAddress", Builder::new, UsAddress::new, properties -> properties
                    .optional("zip", Json.STRING));

    private UsAddress(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getZip() { return getOptional(0); }

    /** Builds {@link UsAddress}. */
    public static final class Builder extends JsonObject.Builder<UsAddress, Builder> {
        private Builder() {}

        public Builder zip(String zip) { return set(0, zip); }
    }
}
