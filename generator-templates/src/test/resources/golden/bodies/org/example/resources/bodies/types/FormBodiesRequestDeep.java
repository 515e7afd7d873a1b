package org.example.resources.bodies.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class FormBodiesRequestDeep extends JsonObject<FormBodiesRequestDeep, FormBodiesRequestDeep.Builder> {
    public static final JsonType<FormBodiesRequestDeep, Builder> JSON_ADAPTER =
            new JsonType<>("FormBodiesRequestDeep", Builder::new, FormBodiesRequestDeep::new, properties -> properties
                    .optional("a", Json.INTEGER));

    private FormBodiesRequestDeep(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Integer> getA() { return getOptional(0); }

    /** Builds {@link FormBodiesRequestDeep}. */
    public static final class Builder extends JsonObject.Builder<FormBodiesRequestDeep, Builder> {
        private Builder() {}

        public Builder a(int a) { return set(0, a); }
    }
}
