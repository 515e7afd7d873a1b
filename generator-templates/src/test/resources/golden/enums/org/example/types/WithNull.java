package org.example.types;

import com.squareup.moshi.JsonAdapter;
import java.util.Map;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(String)}. */
public final class WithNull extends OpenEnum<WithNull.Value> {
    public static final WithNull A = new WithNull(Value.A, "a");

    private static final Map<Object, WithNull> KNOWN = index(
            A);

    public static final JsonAdapter<WithNull> JSON_ADAPTER = texts(KNOWN, WithNull::valueOf);

    private WithNull(Value value, String wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static WithNull valueOf(String value) {
        WithNull known = KNOWN.get(value);
        return known == null ? new WithNull(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case A -> visitor.visitA();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        A, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitA() { return visitUnknown(A.toString()); }
    }
}
