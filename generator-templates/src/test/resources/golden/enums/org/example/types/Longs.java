package org.example.types;

import com.squareup.moshi.JsonAdapter;
import java.util.Map;
import org.example.core.Json;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(long)}. */
public final class Longs extends OpenEnum<Longs.Value> {
    public static final Longs ONE = new Longs(Value.ONE, 1L);
    public static final Longs _3000000000 = new Longs(Value._3000000000, 3000000000L);

    private static final Map<Object, Longs> KNOWN = index(
            ONE, _3000000000);

    public static final JsonAdapter<Longs> JSON_ADAPTER =
            Json.converted(Json.LONG, Longs::valueOf, value -> (Long) value.wire());

    private Longs(Value value, long wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static Longs valueOf(long value) {
        Longs known = KNOWN.get(value);
        return known == null ? new Longs(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case ONE -> visitor.visitOne();
            case _3000000000 -> visitor.visit_3000000000();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        ONE, _3000000000, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitOne() { return visitUnknown(ONE.toString()); }
        default T visit_3000000000() { return visitUnknown(_3000000000.toString()); }
    }
}
