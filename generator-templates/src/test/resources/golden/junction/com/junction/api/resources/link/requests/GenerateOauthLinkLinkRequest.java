package com.junction.api.resources.link.requests;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameters of GET /v2/link/provider/oauth/&#123;oauth_provider&#125;. */
public final class GenerateOauthLinkLinkRequest {
    private final @Nullable String vitalLinkToken;

    private GenerateOauthLinkLinkRequest(Builder builder) {
        this.vitalLinkToken = builder.vitalLinkToken;
    }

    /** A builder without any value. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.vitalLinkToken = vitalLinkToken;
        return builder;
    }

    public Optional<String> getVitalLinkToken() {
        return Optional.ofNullable(vitalLinkToken);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GenerateOauthLinkLinkRequest that
                && Objects.equals(vitalLinkToken, that.vitalLinkToken);
    }

    @Override
    public int hashCode() {
        return Objects.hash(vitalLinkToken);
    }

    @Override
    public String toString() {
        return "GenerateOauthLinkLinkRequest{vitalLinkToken=hidden" + "}";
    }

    /** Builds {@link GenerateOauthLinkLinkRequest}. */
    public static final class Builder {
        private @Nullable String vitalLinkToken;

        private Builder() {}

        public Builder vitalLinkToken(@Nullable String vitalLinkToken) {
            this.vitalLinkToken = vitalLinkToken;
            return this;
        }

        /** Builds the object. */
        public GenerateOauthLinkLinkRequest build() {
            return new GenerateOauthLinkLinkRequest(this);
        }
    }
}
