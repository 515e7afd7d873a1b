package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class ObjectOrListOption1 extends JsonObject<ObjectOrListOption1, ObjectOrListOption1.Builder> {
    public static final JsonType<ObjectOrListOption1, Builder> JSON_ADAPTER =
            new JsonType<>("ObjectOrListOption1", Builder::new, ObjectOrListOption1::new, properties -> properties
                    .optional("a", Json.STRING));

    private ObjectOrListOption1(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getA() { return getOptional(0); }

    /** Builds {@link ObjectOrListOption1}. */
    public static final class Builder extends JsonObject.Builder<ObjectOrListOption1, Builder> {
        private Builder() {}

        public Builder a(String a) { return set(0, a); }
    }
}
