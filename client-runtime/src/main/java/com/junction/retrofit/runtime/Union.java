package com.junction.retrofit.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value of one of several types. A value that does not fit any type is kept as JSON. */
public abstract class Union {
    /** Stands for no member in {@link #member()}. */
    static final int UNKNOWN = -1;

    private final @Nullable Object value;
    private final int member;

    /** For a generated union. */
    protected Union(int member, @Nullable Object value) {
        this.member = member;
        this.value = value;
    }

    /** The index of the type of the value, in the order of the document; negative if no type fits. */
    protected final int member() {
        return member;
    }

    /** The value as the type that it has. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // A member may be null.
    protected final <V> V value() {
        return Property.cast(value);
    }

    /** The value, in the type that fits, or as JSON if no type fits. See {@link Json#VALUE}. */
    public final @Nullable Object get() {
        return value;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Union that
                && getClass() == that.getClass()
                && member == that.member
                && Objects.equals(value, that.value);
    }

    @Override
    public final int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public final String toString() {
        return member == UNKNOWN && !(value instanceof String) ? "unknown" : String.valueOf(value);
    }
}
