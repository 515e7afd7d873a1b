package org.example.types;

import java.util.Optional;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Props extends JsonObject<Props, Props.Builder> {
    public static final JsonType<Props, Builder> JSON_ADAPTER =
            new JsonType<>("Props", Builder::new, Props::new, properties -> properties
                    .optional("p", PropsP.JSON_ADAPTER));

    private Props(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<PropsP> getP() { return getOptional(0); }

    /** Builds {@link Props}. */
    public static final class Builder extends JsonObject.Builder<Props, Builder> {
        private Builder() {}

        public Builder p(PropsP p) { return set(0, p); }
    }
}
