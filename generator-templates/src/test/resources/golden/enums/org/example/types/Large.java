package org.example.types;

import com.squareup.moshi.JsonAdapter;
import java.math.BigInteger;
import java.util.Map;
import org.example.core.Json;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(BigInteger)}. */
public final class Large extends OpenEnum<Large.Value> {
    public static final Large ONE = new Large(Value.ONE, new BigInteger("1"));
    public static final Large _18446744073709551616 = new Large(
            Value._18446744073709551616, new BigInteger("18446744073709551616"));

    private static final Map<Object, Large> KNOWN = index(
            ONE, _18446744073709551616);

    public static final JsonAdapter<Large> JSON_ADAPTER =
            Json.converted(Json.BIG_INTEGER, Large::valueOf, value -> (BigInteger) value.wire());

    private Large(Value value, BigInteger wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static Large valueOf(BigInteger value) {
        Large known = KNOWN.get(value);
        return known == null ? new Large(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case ONE -> visitor.visitOne();
            case _18446744073709551616 -> visitor.visit_18446744073709551616();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        ONE, _18446744073709551616, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitOne() { return visitUnknown(ONE.toString()); }
        default T visit_18446744073709551616() { return visitUnknown(_18446744073709551616.toString()); }
    }
}
