package org.example.types;

import com.squareup.moshi.JsonAdapter;
import java.util.Map;
import org.example.core.Json;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(int)}. */
public final class Integers extends OpenEnum<Integers.Value> {
    public static final Integers ZERO = new Integers(Value.ZERO, 0);
    public static final Integers ONE = new Integers(Value.ONE, 1);
    public static final Integers MINUS_1 = new Integers(Value.MINUS_1, -1);

    private static final Map<Object, Integers> KNOWN = index(
            ZERO, ONE, MINUS_1);

    public static final JsonAdapter<Integers> JSON_ADAPTER =
            Json.converted(Json.INTEGER, Integers::valueOf, value -> (Integer) value.wire());

    private Integers(Value value, int wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static Integers valueOf(int value) {
        Integers known = KNOWN.get(value);
        return known == null ? new Integers(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case ZERO -> visitor.visitZero();
            case ONE -> visitor.visitOne();
            case MINUS_1 -> visitor.visitMinus1();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        ZERO, ONE, MINUS_1, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitZero() { return visitUnknown(ZERO.toString()); }
        default T visitOne() { return visitUnknown(ONE.toString()); }
        default T visitMinus1() { return visitUnknown(MINUS_1.toString()); }
    }
}
