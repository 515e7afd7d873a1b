package org.example.types;

import com.squareup.moshi.JsonAdapter;
import java.util.Map;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(String)}. */
public final class A extends OpenEnum<A.Value> {
    public static final A A_2 = new A(Value.A_2, "a");
    public static final A B = new A(Value.B, "b");

    private static final Map<Object, A> KNOWN = index(
            A_2, B);

    public static final JsonAdapter<A> JSON_ADAPTER = texts(KNOWN, A::valueOf);

    private A(Value value, String wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static A valueOf(String value) {
        A known = KNOWN.get(value);
        return known == null ? new A(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case A_2 -> visitor.visitA2();
            case B -> visitor.visitB();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        A_2, B, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitA2() { return visitUnknown(A_2.toString()); }
        default T visitB() { return visitUnknown(B.toString()); }
    }
}
