package org.example.types;

import java.util.Optional;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class PropsP extends JsonObject<PropsP, PropsP.Builder> {
    public static final JsonType<PropsP, Builder> JSON_ADAPTER =
            new JsonType<>("PropsP", Builder::new, PropsP::new, properties -> properties
                    .optional("q", Props.JSON_ADAPTER), () -> Props.JSON_ADAPTER);

    private PropsP(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Props> getQ() { return getOptional(0); }

    /** Builds {@link PropsP}. */
    public static final class Builder extends JsonObject.Builder<PropsP, Builder> {
        private Builder() {}

        public Builder q(Props q) { return set(0, q); }
    }
}
