package org.example.types;

import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Merged extends JsonObject<Merged, Merged.Builder> {
    public static final JsonType<Merged, Builder> JSON_ADAPTER =
            new JsonType<>("Merged", Builder::new, Merged::new, properties -> properties
                    .required("a", Json.STRING)
                    .required("b", Json.INTEGER));

    private Merged(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public String getA() { return get(0); }
    public int getB() { return get(1); }

    /** Builds {@link Merged}. */
    public static final class Builder extends JsonObject.Builder<Merged, Builder> {
        private Builder() {}

        public Builder a(String a) { return set(0, a); }
        public Builder b(int b) { return set(1, b); }
    }
}
