package org.example.types;

import com.squareup.moshi.JsonAdapter;
import java.math.BigDecimal;
import java.util.Map;
import org.example.core.Json;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(Object)}. */
public final class Infinite extends OpenEnum<Infinite.Value> {
    public static final Infinite ONE = new Infinite(Value.ONE, new BigDecimal("1"));

    private static final Map<Object, Infinite> KNOWN = index(
            ONE);

    /** Reads and writes this type; values that the document does not know survive. */
    public static final JsonAdapter<Infinite> JSON_ADAPTER = Json.converted(Json.VALUE, Infinite::valueOf, value -> value.wire());

    private Infinite(Value value, Object wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static Infinite valueOf(Object value) {
        Infinite known = KNOWN.get(value);
        return known == null ? new Infinite(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (toString()) {
            case "1" -> visitor.visitOne();
            default -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        ONE, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} must be written, so that a new value breaks nobody. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitOne() { return visitUnknown(ONE.toString()); }
    }
}
