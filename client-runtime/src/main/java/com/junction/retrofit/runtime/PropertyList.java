package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonAdapter;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lists the properties of a generated class: first those of its JSON, then parameters. */
public final class PropertyList {
    private final List<Property<?>> properties = new ArrayList<>();

    PropertyList() {}

    /** A property that must be there and is not null. */
    public <V> PropertyList required(String name, JsonAdapter<V> adapter) {
        return add(new Property<>(name, adapter, true, false, false));
    }

    /** A property that must be there and may be null. */
    public <V> PropertyList requiredNullable(String name, JsonAdapter<V> adapter) {
        return add(new Property<>(name, adapter, true, true, false));
    }

    /** A property that may be absent. */
    public <V> PropertyList optional(String name, JsonAdapter<V> adapter) {
        return add(new Property<>(name, adapter, false, false, false));
    }

    /** A property that may be absent or null. */
    public <V> PropertyList nullable(String name, JsonAdapter<V> adapter) {
        return add(new Property<>(name, adapter, false, true, false));
    }

    /** A parameter. */
    public PropertyList parameter(String name) {
        return add(new Property<>(name, null, false, false, false));
    }

    /** A parameter that must be there. */
    public PropertyList requiredParameter(String name) {
        return add(new Property<>(name, null, true, false, false));
    }

    /** Keeps {@code toString()} from showing the property that was listed last. */
    public PropertyList hidden() {
        return add(properties.remove(properties.size() - 1).hide());
    }

    private PropertyList add(Property<?> property) {
        properties.add(property);
        return this;
    }

    Property<?>[] toArray() {
        return properties.toArray(new Property<?>[0]);
    }

    /** The names of the required properties that have no value. */
    static List<String> missing(Property<?>[] properties, @Nullable Object[] values, Predicate<Property<?>> required) {
        // Nearly always empty, so no list is made before it is needed.
        List<String> missing = List.of();
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null && required.test(properties[i])) {
                missing = missing.isEmpty() ? new ArrayList<>() : missing;
                missing.add(properties[i].name());
            }
        }
        return missing;
    }

    /** The properties that have a value, without hidden values. */
    static String describe(Property<?>[] properties, @Nullable Object[] values) {
        StringJoiner text = new StringJoiner(", ", "{", "}");
        for (int i = 0; i < values.length; i++) {
            Property<?> property = properties[i];
            if (values[i] != null) {
                text.add(property.name() + "=" + (property.hidden() ? "hidden" : values[i]));
            }
        }
        return text.toString();
    }
}
