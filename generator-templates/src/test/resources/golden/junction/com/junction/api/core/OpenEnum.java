package com.junction.api.core;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A string of which the document knows some values. It keeps those that it does not know: a server may learn new ones
 * before its clients do.
 *
 * @param <V> what to switch on
 */
public abstract class OpenEnum<V extends Enum<V>> {
    private final V value;
    private final String string;

    /** For a generated enum. */
    protected OpenEnum(V value, String string) {
        this.value = value;
        this.string = Objects.requireNonNull(string);
    }

    /** The constants by their strings. */
    @SafeVarargs
    protected static <E extends OpenEnum<?>> Map<String, E> index(E... constants) {
        Map<String, E> index = new LinkedHashMap<>();
        for (E constant : constants) {
            index.put(constant.toString(), constant);
        }
        return index;
    }

    /** The constant to switch on; {@code UNKNOWN} for a value that the document does not know. */
    public final V getEnumValue() {
        return value;
    }

    /** Equal are values of one enum with the same string. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof OpenEnum<?> that && getClass() == that.getClass() && string.equals(that.string);
    }

    @Override
    public final int hashCode() {
        return string.hashCode();
    }

    /** The value as it stands on the wire. */
    @Override
    public final String toString() {
        return string;
    }
}
