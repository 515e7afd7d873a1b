package com.junction.api.resources.link.requests;

import com.junction.api.core.Json;
import com.junction.api.core.MissingPropertiesException;
import com.junction.api.types.Providers;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** LinkTokenExchange. */
public final class LinkTokenExchange {
    /** Reads and writes this type; properties that the document does not know survive. */
    public static final JsonAdapter<LinkTokenExchange> JSON_ADAPTER = new Adapter();

    private final String userId;
    private final @Nullable Optional<Providers> provider;
    private final @Nullable Optional<String> redirectUrl;
    private final @Nullable Optional<List<Providers>> filterOnProviders;
    private final @Nullable Optional<String> onError;
    private final @Nullable Optional<String> onClose;
    private final Map<String, Object> additionalProperties;

    private LinkTokenExchange(Builder builder) {
        this.userId = builder.userId;
        this.provider = builder.provider;
        this.redirectUrl = builder.redirectUrl;
        this.filterOnProviders = builder.filterOnProviders;
        this.onError = builder.onError;
        this.onClose = builder.onClose;
        this.additionalProperties = Json.copyOf(builder.additionalProperties);
    }

    /** A builder without any value. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.userId = userId;
        builder.provider = provider;
        builder.redirectUrl = redirectUrl;
        builder.filterOnProviders = filterOnProviders;
        builder.onError = onError;
        builder.onClose = onClose;
        builder.additionalProperties.putAll(additionalProperties);
        return builder;
    }

    /** The id that Junction gave the user when it was created. */
    public String getUserId() {
        return userId;
    }

    /** The provider that the Link widget starts with. The user chooses one when it is left out. */
    public Optional<Providers> getProvider() {
        return provider != null ? provider : Optional.empty();
    }

    /** Where the user is sent when linking has succeeded or failed. */
    public Optional<String> getRedirectUrl() {
        return redirectUrl != null ? redirectUrl : Optional.empty();
    }

    /**
     * The providers that the Link widget offers. It offers all that can be linked when this is left out. Requests to
     * the API are not affected.
     */
    public Optional<List<Providers>> getFilterOnProviders() {
        return filterOnProviders != null ? filterOnProviders : Optional.empty();
    }

    /**
     * The Link widget shows errors of password and email providers in its own form. {@code redirect} sends the user to
     * {@code redirect_url} instead, with the error in its query. OAuth providers always redirect.
     */
    public Optional<String> getOnError() {
        return onError != null ? onError : Optional.empty();
    }

    /**
     * The Link widget closes its window when the user taps Close. {@code redirect} sends the user to {@code
     * redirect_url} instead, with the error {@code user_cancelled} in its query.
     */
    public Optional<String> getOnClose() {
        return onClose != null ? onClose : Optional.empty();
    }

    /** The properties that the document does not know, as JSON values: see {@link Json#VALUE}. */
    public Map<String, Object> getAdditionalProperties() {
        return additionalProperties;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinkTokenExchange that
                && userId.equals(that.userId)
                && Objects.equals(provider, that.provider)
                && Objects.equals(redirectUrl, that.redirectUrl)
                && Objects.equals(filterOnProviders, that.filterOnProviders)
                && Objects.equals(onError, that.onError)
                && Objects.equals(onClose, that.onClose)
                && additionalProperties.equals(that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(userId, provider, redirectUrl, filterOnProviders, onError, onClose, additionalProperties);
    }

    @Override
    public String toString() {
        return "LinkTokenExchange{userId=" + userId
                + ", provider=" + getProvider().orElse(null)
                + ", redirectUrl=" + getRedirectUrl().orElse(null)
                + ", filterOnProviders=" + getFilterOnProviders().orElse(null)
                + ", onError=" + getOnError().orElse(null)
                + ", onClose=" + getOnClose().orElse(null)
                + ", additionalProperties=" + additionalProperties.keySet() + "}";
    }

    /** Builds {@link LinkTokenExchange}. */
    public static final class Builder {
        private @Nullable String userId;
        private @Nullable Optional<Providers> provider;
        private @Nullable Optional<String> redirectUrl;
        private @Nullable Optional<List<Providers>> filterOnProviders;
        private @Nullable Optional<String> onError;
        private @Nullable Optional<String> onClose;
        private final Map<String, Object> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /** The id that Junction gave the user when it was created. */
        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        /** The provider that the Link widget starts with. The user chooses one when it is left out. */
        public Builder provider(@Nullable Providers provider) {
            this.provider = Optional.ofNullable(provider);
            return this;
        }

        /** Where the user is sent when linking has succeeded or failed. */
        public Builder redirectUrl(@Nullable String redirectUrl) {
            this.redirectUrl = Optional.ofNullable(redirectUrl);
            return this;
        }

        /**
         * The providers that the Link widget offers. It offers all that can be linked when this is left out. Requests
         * to the API are not affected.
         */
        public Builder filterOnProviders(@Nullable List<Providers> filterOnProviders) {
            this.filterOnProviders = Optional.ofNullable(filterOnProviders).map(List::copyOf);
            return this;
        }

        /**
         * The Link widget shows errors of password and email providers in its own form. {@code redirect} sends the user
         * to {@code redirect_url} instead, with the error in its query. OAuth providers always redirect.
         */
        public Builder onError(@Nullable String onError) {
            this.onError = Optional.ofNullable(onError).map(value -> Json.requireConstant("redirect", value));
            return this;
        }

        /**
         * The Link widget closes its window when the user taps Close. {@code redirect} sends the user to {@code
         * redirect_url} instead, with the error {@code user_cancelled} in its query.
         */
        public Builder onClose(@Nullable String onClose) {
            this.onClose = Optional.ofNullable(onClose).map(value -> Json.requireConstant("redirect", value));
            return this;
        }

        /** Adds a property that the document does not know. */
        public Builder additionalProperty(String name, Object value) {
            additionalProperties.put(name, value);
            return this;
        }

        /** Builds the object; throws an exception that names every missing property. */
        public LinkTokenExchange build() {
            if (userId == null) {
                throw MissingPropertiesException.of(
                        "LinkTokenExchange", "user_id", userId);
            }
            return new LinkTokenExchange(this);
        }
    }

    private static final class Adapter extends JsonAdapter<LinkTokenExchange> {
        private static final JsonReader.Options NAMES = JsonReader.Options.of(
                "user_id", "provider", "redirect_url", "filter_on_providers", "on_error", "on_close");

        @Override
        public LinkTokenExchange fromJson(JsonReader reader) throws IOException {
            Json.expect(reader, JsonReader.Token.BEGIN_OBJECT);
            Builder builder = new Builder();
            reader.beginObject();
            while (reader.hasNext()) {
                switch (reader.selectName(NAMES)) {
                    case 0 -> builder.userId = Json.STRING.fromJson(reader);
                    case 1 -> builder.provider = Json.readNullable(reader, Providers.JSON_ADAPTER);
                    case 2 -> builder.redirectUrl = Json.readNullable(reader, Json.STRING);
                    case 3 -> builder.filterOnProviders = Json.readNullable(reader, Json.list(Providers.JSON_ADAPTER));
                    case 4 -> builder.onError = Json.readNullable(reader, Json.constant("redirect"));
                    case 5 -> builder.onClose = Json.readNullable(reader, Json.constant("redirect"));
                    default -> builder.additionalProperties.put(reader.nextName(), Json.VALUE.fromJson(reader));
                }
            }
            return Json.endObject(reader, builder::build);
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable LinkTokenExchange value) throws IOException {
            Objects.requireNonNull(value);
            writer.beginObject();
            Json.STRING.toJson(writer.name("user_id"), value.userId);
            Json.writeProperty(writer, "provider", value.provider, Providers.JSON_ADAPTER);
            Json.writeProperty(writer, "redirect_url", value.redirectUrl, Json.STRING);
            Json.writeProperty(
                    writer, "filter_on_providers", value.filterOnProviders, Json.list(Providers.JSON_ADAPTER));
            Json.writeProperty(writer, "on_error", value.onError, Json.constant("redirect"));
            Json.writeProperty(writer, "on_close", value.onClose, Json.constant("redirect"));
            Json.writeProperties(writer, value.additionalProperties);
            writer.endObject();
        }
    }
}
