package org.example.types;

import com.squareup.moshi.JsonAdapter;
import java.util.Map;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(String)}. */
public final class EnumOrMoreOption1 extends OpenEnum<EnumOrMoreOption1.Value> {
    public static final EnumOrMoreOption1 A = new EnumOrMoreOption1(Value.A, "a");
    public static final EnumOrMoreOption1 B = new EnumOrMoreOption1(Value.B, "b");

    private static final Map<Object, EnumOrMoreOption1> KNOWN = index(
            A, B);

    public static final JsonAdapter<EnumOrMoreOption1> JSON_ADAPTER = texts(KNOWN, EnumOrMoreOption1::valueOf);

    private EnumOrMoreOption1(Value value, String wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static EnumOrMoreOption1 valueOf(String value) {
        EnumOrMoreOption1 known = KNOWN.get(value);
        return known == null ? new EnumOrMoreOption1(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case A -> visitor.visitA();
            case B -> visitor.visitB();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        A, B, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitA() { return visitUnknown(A.toString()); }
        default T visitB() { return visitUnknown(B.toString()); }
    }
}
