package com.junction.retrofit.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An immutable JSON object. It keeps properties that its class does not know, and writes them as they were read.
 *
 * @param <T> the class itself
 * @param <B> its builder
 */
public abstract class JsonObject<T, B extends JsonObject.Builder<T, B>> extends ValueObject<T, B> {
    private final Map<String, @Nullable Object> additionalProperties;

    /** For a generated class. */
    protected JsonObject(Builder<T, B> builder) {
        super(builder);
        this.additionalProperties = builder.handOverProperties();
    }

    /** The properties that the class has no getter for, as JSON values: see {@link Json#VALUE}. */
    public final Map<String, @Nullable Object> getAdditionalProperties() {
        return additionalProperties;
    }

    @Override
    public final B toBuilder() {
        return super.toBuilder().additionalProperties(additionalProperties);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof JsonObject<?, ?> that
                && additionalProperties.equals(that.additionalProperties);
    }

    @Override
    public final int hashCode() {
        return 31 * super.hashCode() + additionalProperties.hashCode();
    }

    /** The properties that have a value, without secrets and without values that the document does not describe. */
    @Override
    public final String toString() {
        String others = additionalProperties.isEmpty() ? "" : " and " + additionalProperties.keySet();
        return super.toString() + others;
    }

    /**
     * Builds a {@link JsonObject}.
     *
     * @param <T> what is built
     * @param <B> the builder itself
     */
    public abstract static class Builder<T, B extends Builder<T, B>> extends ValueObject.Builder<T, B> {
        private @Nullable Map<String, @Nullable Object> additionalProperties;
        private boolean propertiesHandedOver;

        /** For a generated class. */
        protected Builder() {}

        /** Adds a property that the class has no method for. */
        public final B additionalProperty(String name, @Nullable Object value) {
            properties().put(Objects.requireNonNull(name), value);
            return self();
        }

        final B additionalProperties(Map<String, @Nullable Object> properties) {
            properties().putAll(properties);
            return self();
        }

        /** Made when it is needed: nearly all objects have no additional properties. */
        private Map<String, @Nullable Object> properties() {
            Map<String, @Nullable Object> properties = additionalProperties;
            if (properties == null) {
                properties = new LinkedHashMap<>();
                additionalProperties = properties;
            } else if (propertiesHandedOver) {
                properties = new LinkedHashMap<>(properties);
                additionalProperties = properties;
                propertiesHandedOver = false;
            }
            return properties;
        }

        /** The properties for an object. Later changes are made in a copy. */
        private Map<String, @Nullable Object> handOverProperties() {
            propertiesHandedOver = true;
            return additionalProperties == null ? Map.of() : Collections.unmodifiableMap(additionalProperties);
        }
    }
}
