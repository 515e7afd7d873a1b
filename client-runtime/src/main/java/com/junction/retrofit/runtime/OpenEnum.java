package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value of an enum that may grow. It keeps values that the document does not know, because servers may use new values
 * before clients know them.
 *
 * @param <V> what to switch on
 */
public abstract class OpenEnum<V extends Enum<V>> {
    private final V value;
    private final Object wire;

    /** For a generated enum. */
    protected OpenEnum(V value, Object wire) {
        this.value = value;
        this.wire = Objects.requireNonNull(wire);
    }

    /** The constants by their values on the wire. */
    @SafeVarargs
    protected static <E extends OpenEnum<?>> Map<Object, E> index(E... constants) {
        Map<Object, E> index = new LinkedHashMap<>();
        for (E constant : constants) {
            index.put(key(constant.wire()), constant);
        }
        return index;
    }

    /** The key of a value in the index: {@code 1.5} and {@code 1.50} are equal. */
    protected static Object key(Object wire) {
        return Json.key(wire);
    }

    /** Reads and writes texts. It finds known values without making a text. */
    protected static <E extends OpenEnum<?>> JsonAdapter<E> texts(Map<Object, E> known, Function<String, E> valueOf) {
        return new OpenTextAdapter<>(known, valueOf);
    }

    /** The value on the wire. */
    protected final Object wire() {
        return wire;
    }

    /** The constant to switch on; the last of them for a value that the document does not know. */
    public final V getEnumValue() {
        return value;
    }

    /** Whether the document knows the value. */
    final boolean isKnown() {
        V[] constants = value.getDeclaringClass().getEnumConstants();
        return value != constants[constants.length - 1];
    }

    /** Values are equal if they are of the same enum and the same on the wire. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof OpenEnum<?> that && getClass() == that.getClass() && wire.equals(that.wire);
    }

    @Override
    public final int hashCode() {
        return wire.hashCode();
    }

    /** The value as it stands on the wire. */
    @Override
    public final String toString() {
        return wire.toString();
    }
}
