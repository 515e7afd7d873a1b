package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A property of a {@link ValueObject}: part of its JSON, or a parameter beside it.
 *
 * @param <V> the type of its value
 */
final class Property<V> {
    /** Stands for null in JSON; Java's null stands for an absent value. */
    static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private final String name;
    private final @Nullable JsonAdapter<V> adapter;
    private final boolean required;
    private final boolean nullable;
    private final boolean hidden;

    /**
     * @param name the name in the document
     * @param adapter reads and writes its values; null for a parameter
     * @param required whether it must be there
     * @param nullable whether null is a valid value
     * @param hidden whether {@code toString()} does not show it
     */
    Property(String name, @Nullable JsonAdapter<V> adapter, boolean required, boolean nullable, boolean hidden) {
        this.name = name;
        this.adapter = adapter;
        this.required = required;
        this.nullable = nullable;
        this.hidden = hidden;
    }

    String name() {
        return name;
    }

    @Nullable
    JsonAdapter<V> adapter() {
        return adapter;
    }

    boolean required() {
        return required;
    }

    /** Whether its JSON must have it: a parameter is not part of the JSON. */
    boolean requiredInJson() {
        return required && adapter != null;
    }

    /** Returns true if null may be read. An optional property accepts it, even if it is not nullable. */
    boolean acceptsNull() {
        return nullable || !required;
    }

    boolean hidden() {
        return hidden;
    }

    /** A stored value as the type of the property that accepted it. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    static <V> V cast(Object value) {
        return (V) value;
    }

    /** The value of a constant, which need not be set; otherwise null. */
    @Nullable
    Object initialValue() {
        return required && adapter instanceof ConstantAdapter<V> constant ? constant.value() : null;
    }

    /** The object that is stored for a value. */
    @Nullable
    Object accept(@Nullable Object value) {
        if (value == null) {
            return nullable ? NULL : null;
        }
        if (adapter instanceof ConstantAdapter<V> constant) {
            return constant.require(value);
        }
        if (value instanceof List<?> list) {
            return Collections.unmodifiableList(new ArrayList<>(list));
        }
        return value instanceof Map<?, ?> map ? Collections.unmodifiableMap(new LinkedHashMap<>(map)) : value;
    }

    Property<V> hide() {
        return new Property<>(name, adapter, required, nullable, true);
    }

    @Nullable
    Object read(JsonReader reader) throws IOException {
        JsonReader.Token next = reader.peek();
        if (next == JsonReader.Token.NULL && acceptsNull()) {
            reader.nextNull();
            return NULL;
        }
        return adapter instanceof ScalarAdapter<V> scalar
                ? scalar.read(reader, next)
                : Objects.requireNonNull(adapter).fromJson(reader);
    }

    void write(JsonWriter writer, @Nullable Object value) throws IOException {
        if (adapter == null || value == null) {
            return;
        }
        writer.name(name);
        if (value == NULL) {
            Json.VALUE.toJson(writer, null);
        } else {
            adapter.toJson(writer, cast(value));
        }
    }
}
