package com.junction.retrofit.runtime;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An immutable object, whose type lists its properties. This class has the code that all of them share.
 *
 * @param <T> the class itself
 * @param <B> its builder
 */
public abstract class ValueObject<T, B extends ValueObject.Builder<T, B>> {
    private final ObjectType<T, B> type;
    private final @Nullable Object[] values;

    /** For a generated class. */
    protected ValueObject(Builder<T, B> builder) {
        this.type = builder.type();
        this.values = builder.handOver();
    }

    /**
     * The value of a required property.
     *
     * @throws MissingPropertiesException if it is a parameter, and the object was read from JSON, which has no
     *     parameters
     */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    protected final <V> V get(int index) {
        Object value = values[index];
        if (value == null) {
            throw type.isMissing(index);
        }
        return Property.cast(value);
    }

    /** The value of a property; empty if it is absent or null. */
    protected final <V> Optional<V> getOptional(int index) {
        return values[index] == null || values[index] == Property.NULL
                ? Optional.empty()
                : Optional.of(Property.cast(values[index]));
    }

    /** The value of a property; empty if it is null, and the default if it is absent. */
    protected final <V> Optional<V> getOptional(int index, V ifAbsent) {
        return values[index] == null ? Optional.of(ifAbsent) : getOptional(index);
    }

    /** A builder with the values of this object. */
    public B toBuilder() {
        return type.builder(values.clone());
    }

    final @Nullable Object[] values() {
        return values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValueObject<?, ?> that && type == that.type && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** The properties that have a value, without secrets. */
    @Override
    public String toString() {
        return type.describe(values);
    }

    /**
     * Builds a {@link ValueObject}.
     *
     * @param <T> what is built
     * @param <B> the builder itself
     */
    public abstract static class Builder<T, B extends Builder<T, B>> {
        private static final @Nullable Object[] NONE = {};

        private @Nullable Object[] values = NONE;
        private boolean handedOver;
        private @Nullable ObjectType<T, B> type;
        private @Nullable B self;

        /** For a generated class. */
        protected Builder() {}

        final B init(ObjectType<T, B> type, B self, @Nullable Object[] values) {
            this.type = type;
            this.self = self;
            this.values = values;
            return self;
        }

        final ObjectType<T, B> type() {
            return Objects.requireNonNull(type);
        }

        @SuppressWarnings("SelfAlwaysReturnsThis")
        final B self() {
            return Objects.requireNonNull(self);
        }

        final @Nullable Object[] values() {
            return values;
        }

        /** Sets a property. */
        protected final B set(int index, @Nullable Object value) {
            if (handedOver) {
                values = values.clone();
                handedOver = false;
            }
            values[index] = type().properties()[index].accept(value);
            return self();
        }

        /** The values for an object. Later changes are made in a copy. */
        private @Nullable Object[] handOver() {
            handedOver = true;
            return values;
        }

        /**
         * Builds the object.
         *
         * @throws MissingPropertiesException if required properties have no value
         */
        public final T build() {
            return type().build(self());
        }
    }
}
