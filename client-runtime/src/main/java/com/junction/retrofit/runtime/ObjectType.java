package com.junction.retrofit.runtime;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The name, the properties and the constructors of a generated class.
 *
 * @param <T> the class
 * @param <B> its builder
 */
public final class ObjectType<T, B extends ValueObject.Builder<T, B>> {
    private final String name;
    private final Supplier<B> newBuilder;
    private final Function<B, T> constructor;
    private final Consumer<PropertyList> declaration;
    private volatile Property<?> @Nullable [] properties;

    /** For a generated class. */
    public ObjectType(
            String name, Supplier<B> newBuilder, Function<B, T> constructor, Consumer<PropertyList> declaration) {
        this.name = name;
        this.newBuilder = newBuilder;
        this.constructor = constructor;
        this.declaration = declaration;
    }

    /** Returns a builder without values. */
    public B builder() {
        Property<?>[] properties = properties();
        @Nullable Object[] values = new @Nullable Object[properties.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = properties[i].initialValue();
        }
        return builder(values);
    }

    B builder(@Nullable Object[] values) {
        B builder = newBuilder.get();
        return builder.init(this, builder, values);
    }

    T build(B builder) {
        List<String> missing = missing(builder, Property::required);
        if (!missing.isEmpty()) {
            throw new MissingPropertiesException(name, missing);
        }
        return construct(builder);
    }

    /** Builds the object, even if required properties have no value. */
    T construct(B builder) {
        return constructor.apply(builder);
    }

    /** The names of the required properties that have no value. */
    List<String> missing(B builder, Predicate<Property<?>> required) {
        return PropertyList.missing(properties(), builder.values(), required);
    }

    String name() {
        return name;
    }

    /**
     * The properties. They are listed when they are needed first, because types may refer to each other in a circle.
     */
    Property<?>[] properties() {
        Property<?>[] known = properties;
        if (known == null) {
            PropertyList list = new PropertyList();
            declaration.accept(list);
            known = list.toArray();
            properties = known;
        }
        return known;
    }

    /** The exception for a parameter of an object that was read from JSON, which has no parameters. */
    MissingPropertiesException isMissing(int index) {
        return new MissingPropertiesException(name, List.of(properties()[index].name()));
    }

    String describe(@Nullable Object[] values) {
        return name + PropertyList.describe(properties(), values);
    }
}
