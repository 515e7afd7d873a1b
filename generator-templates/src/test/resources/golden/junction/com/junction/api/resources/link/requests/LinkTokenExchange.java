package com.junction.api.resources.link.requests;

import com.junction.api.core.Json;
import com.junction.api.core.JsonObject;
import com.junction.api.core.JsonType;
import com.junction.api.types.Providers;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public final class LinkTokenExchange extends JsonObject<LinkTokenExchange, LinkTokenExchange.Builder> {
    public static final JsonType<LinkTokenExchange, Builder> JSON_ADAPTER =
            new JsonType<>("LinkTokenExchange", Builder::new, LinkTokenExchange::new, properties -> properties
                    .required("user_id", Json.STRING)
                    .nullable("provider", Providers.JSON_ADAPTER)
                    .nullable("redirect_url", Json.STRING)
                    .nullable("filter_on_providers", Json.list(Providers.JSON_ADAPTER))
                    .nullable("on_error", Json.constant(Json.STRING, "redirect"))
                    .nullable("on_close", Json.constant(Json.STRING, "redirect")));

    private LinkTokenExchange(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    /** The id that Junction gave the user when it was created. */
    public String getUserId() { return get(0); }

    /** The provider that the Link widget starts with. The user chooses one when it is left out. */
    public Optional<Providers> getProvider() { return getOptional(1); }

    /** Where the user is sent when linking has succeeded or failed. */
    public Optional<String> getRedirectUrl() { return getOptional(2); }

    /** See {@link Builder#filterOnProviders}. */
    public Optional<List<Providers>> getFilterOnProviders() { return getOptional(3); }

    /** See {@link Builder#onError}. */
    public Optional<String> getOnError() { return getOptional(4); }

    /** See {@link Builder#onClose}. */
    public Optional<String> getOnClose() { return getOptional(5); }

    /** Builds {@link LinkTokenExchange}. */
    public static final class Builder extends JsonObject.Builder<LinkTokenExchange, Builder> {
        private Builder() {}

        /** The id that Junction gave the user when it was created. */
        public Builder userId(String userId) { return set(0, userId); }

        /** The provider that the Link widget starts with. The user chooses one when it is left out. */
        public Builder provider(@Nullable Providers provider) { return set(1, provider); }

        /** Where the user is sent when linking has succeeded or failed. */
        public Builder redirectUrl(@Nullable String redirectUrl) { return set(2, redirectUrl); }

        /**
         * The providers that the Link widget offers. It offers all that can be linked when this is left out. Requests
         * to the API are not affected.
         */
        public Builder filterOnProviders(@Nullable List<Providers> filterOnProviders) {
            return set(3, filterOnProviders);
        }

        /**
         * The Link widget shows errors of password and email providers in its own form. {@code redirect} sends the user
         * to {@code redirect_url} instead, with the error in its query. OAuth providers always redirect.
         */
        public Builder onError(@Nullable String onError) { return set(4, onError); }

        /**
         * The Link widget closes its window when the user taps Close. {@code redirect} sends the user to {@code
         * redirect_url} instead, with the error {@code user_cancelled} in its query.
         */
        public Builder onClose(@Nullable String onClose) { return set(5, onClose); }
    }
}
