package com.junction.api.types;

import com.junction.api.core.Json;
import com.junction.api.core.MissingPropertiesException;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** LinkTokenExchangeResponse. */
public final class LinkTokenExchangeResponse {
    /** Reads and writes this type; properties that the document does not know survive. */
    public static final JsonAdapter<LinkTokenExchangeResponse> JSON_ADAPTER = new Adapter();

    private final String linkToken;
    private final String linkWebUrl;
    private final Map<String, Object> additionalProperties;

    private LinkTokenExchangeResponse(Builder builder) {
        this.linkToken = builder.linkToken;
        this.linkWebUrl = builder.linkWebUrl;
        this.additionalProperties = Json.copyOf(builder.additionalProperties);
    }

    /** A builder without any value. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.linkToken = linkToken;
        builder.linkWebUrl = linkWebUrl;
        builder.additionalProperties.putAll(additionalProperties);
        return builder;
    }

    /** The short-lived token that the other requests of the link flow carry. */
    public String getLinkToken() {
        return linkToken;
    }

    /**
     * The page of the hosted Link widget for this token. Open it in a browser to link without an interface of your own.
     */
    public String getLinkWebUrl() {
        return linkWebUrl;
    }

    /** The properties that the document does not know, as JSON values: see {@link Json#VALUE}. */
    public Map<String, Object> getAdditionalProperties() {
        return additionalProperties;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinkTokenExchangeResponse that
                && linkToken.equals(that.linkToken)
                && linkWebUrl.equals(that.linkWebUrl)
                && additionalProperties.equals(that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(linkToken, linkWebUrl, additionalProperties);
    }

    @Override
    public String toString() {
        return "LinkTokenExchangeResponse{linkToken=hidden"
                + ", linkWebUrl=hidden"
                + ", additionalProperties=" + additionalProperties.keySet() + "}";
    }

    /** Builds {@link LinkTokenExchangeResponse}. */
    public static final class Builder {
        private @Nullable String linkToken;
        private @Nullable String linkWebUrl;
        private final Map<String, Object> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /** The short-lived token that the other requests of the link flow carry. */
        public Builder linkToken(String linkToken) {
            this.linkToken = linkToken;
            return this;
        }

        /**
         * The page of the hosted Link widget for this token. Open it in a browser to link without an interface of your
         * own.
         */
        public Builder linkWebUrl(String linkWebUrl) {
            this.linkWebUrl = linkWebUrl;
            return this;
        }

        /** Adds a property that the document does not know. */
        public Builder additionalProperty(String name, Object value) {
            additionalProperties.put(name, value);
            return this;
        }

        /** Builds the object; throws an exception that names every missing property. */
        public LinkTokenExchangeResponse build() {
            if (linkToken == null || linkWebUrl == null) {
                throw MissingPropertiesException.of(
                        "LinkTokenExchangeResponse", "link_token", linkToken, "link_web_url", linkWebUrl);
            }
            return new LinkTokenExchangeResponse(this);
        }
    }

    private static final class Adapter extends JsonAdapter<LinkTokenExchangeResponse> {
        private static final JsonReader.Options NAMES = JsonReader.Options.of(
                "link_token", "link_web_url");

        @Override
        public LinkTokenExchangeResponse fromJson(JsonReader reader) throws IOException {
            Json.expect(reader, JsonReader.Token.BEGIN_OBJECT);
            Builder builder = new Builder();
            reader.beginObject();
            while (reader.hasNext()) {
                switch (reader.selectName(NAMES)) {
                    case 0 -> builder.linkToken = Json.STRING.fromJson(reader);
                    case 1 -> builder.linkWebUrl = Json.STRING.fromJson(reader);
                    default -> builder.additionalProperties.put(reader.nextName(), Json.VALUE.fromJson(reader));
                }
            }
            return Json.endObject(reader, builder::build);
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable LinkTokenExchangeResponse value) throws IOException {
            Objects.requireNonNull(value);
            writer.beginObject();
            Json.STRING.toJson(writer.name("link_token"), value.linkToken);
            Json.STRING.toJson(writer.name("link_web_url"), value.linkWebUrl);
            Json.writeProperties(writer, value.additionalProperties);
            writer.endObject();
        }
    }
}
