package com.junction.api.resources.link.requests;

import com.junction.api.core.ObjectType;
import com.junction.api.core.ValueObject;
import java.util.Optional;

/** The parameters of GET /v2/link/provider/oauth/&#123;oauth_provider&#125;. */
public final class GenerateOauthLinkLinkRequest
        extends ValueObject<GenerateOauthLinkLinkRequest, GenerateOauthLinkLinkRequest.Builder> {
    private static final ObjectType<GenerateOauthLinkLinkRequest, Builder> TYPE =
            new ObjectType<>(
                    "GenerateOauthLinkLinkRequest",
                    Builder::new,
                    GenerateOauthLinkLinkRequest::new,
                    properties -> properties
                    .parameter("x-vital-link-token").hidden());

    private GenerateOauthLinkLinkRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public Optional<String> getVitalLinkToken() { return getOptional(0); }

    /** Builds {@link GenerateOauthLinkLinkRequest}. */
    public static final class Builder extends ValueObject.Builder<GenerateOauthLinkLinkRequest, Builder> {
        private Builder() {}

        public Builder vitalLinkToken(String vitalLinkToken) { return set(0, vitalLinkToken); }
    }
}
