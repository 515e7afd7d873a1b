package com.junction.api.types;

import com.junction.api.core.Json;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** HTTPValidationError. */
public final class HTTPValidationError {
    /** Reads and writes this type; properties that the document does not know survive. */
    public static final JsonAdapter<HTTPValidationError> JSON_ADAPTER = new Adapter();

    private final @Nullable Optional<Object> detail;
    private final Map<String, Object> additionalProperties;

    private HTTPValidationError(Builder builder) {
        this.detail = builder.detail;
        this.additionalProperties = Json.copyOf(builder.additionalProperties);
    }

    /** A builder without any value. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.detail = detail;
        builder.additionalProperties.putAll(additionalProperties);
        return builder;
    }

    public Optional<Object> getDetail() {
        return detail != null ? detail : Optional.empty();
    }

    /** The properties that the document does not know, as JSON values: see {@link Json#VALUE}. */
    public Map<String, Object> getAdditionalProperties() {
        return additionalProperties;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HTTPValidationError that
                && Objects.equals(detail, that.detail)
                && additionalProperties.equals(that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(detail, additionalProperties);
    }

    @Override
    public String toString() {
        return "HTTPValidationError{detail=" + getDetail().orElse(null)
                + ", additionalProperties=" + additionalProperties.keySet() + "}";
    }

    /** Builds {@link HTTPValidationError}. */
    public static final class Builder {
        private @Nullable Optional<Object> detail;
        private final Map<String, Object> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        public Builder detail(@Nullable Object detail) {
            this.detail = Optional.ofNullable(detail);
            return this;
        }

        /** Adds a property that the document does not know. */
        public Builder additionalProperty(String name, Object value) {
            additionalProperties.put(name, value);
            return this;
        }

        /** Builds the object. */
        public HTTPValidationError build() {
            return new HTTPValidationError(this);
        }
    }

    private static final class Adapter extends JsonAdapter<HTTPValidationError> {
        private static final JsonReader.Options NAMES = JsonReader.Options.of(
                "detail");

        @Override
        public HTTPValidationError fromJson(JsonReader reader) throws IOException {
            Json.expect(reader, JsonReader.Token.BEGIN_OBJECT);
            Builder builder = new Builder();
            reader.beginObject();
            while (reader.hasNext()) {
                switch (reader.selectName(NAMES)) {
                    case 0 -> builder.detail = Json.readNullable(reader, Json.VALUE);
                    default -> builder.additionalProperties.put(reader.nextName(), Json.VALUE.fromJson(reader));
                }
            }
            reader.endObject();
            return builder.build();
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable HTTPValidationError value) throws IOException {
            Objects.requireNonNull(value);
            writer.beginObject();
            Json.writeProperty(writer, "detail", value.detail, Json.VALUE);
            Json.writeProperties(writer, value.additionalProperties);
            writer.endObject();
        }
    }
}
