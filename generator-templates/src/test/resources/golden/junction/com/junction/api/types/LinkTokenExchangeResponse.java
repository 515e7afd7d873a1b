package com.junction.api.types;

import com.junction.api.core.Json;
import com.junction.api.core.JsonObject;
import com.junction.api.core.JsonType;

public final class LinkTokenExchangeResponse
        extends JsonObject<LinkTokenExchangeResponse, LinkTokenExchangeResponse.Builder> {
    public static final JsonType<LinkTokenExchangeResponse, Builder> JSON_ADAPTER =
            new JsonType<>(
                    "LinkTokenExchangeResponse", Builder::new, LinkTokenExchangeResponse::new, properties -> properties
                    .required("link_token", Json.STRING).hidden()
                    .required("link_web_url", Json.STRING).hidden());

    private LinkTokenExchangeResponse(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    /** The short-lived token that the other requests of the link flow carry. */
    public String getLinkToken() { return get(0); }

    /**
     * The page of the hosted Link widget for this token. Open it in a browser to link without an interface of your own.
     */
    public String getLinkWebUrl() { return get(1); }

    /** Builds {@link LinkTokenExchangeResponse}. */
    public static final class Builder extends JsonObject.Builder<LinkTokenExchangeResponse, Builder> {
        private Builder() {}

        /** The short-lived token that the other requests of the link flow carry. */
        public Builder linkToken(String linkToken) { return set(0, linkToken); }

        /** See {@link LinkTokenExchangeResponse#getLinkWebUrl()}. */
        public Builder linkWebUrl(String linkWebUrl) { return set(1, linkWebUrl); }
    }
}
