package org.example.types;

import com.squareup.moshi.JsonAdapter;
import java.util.Map;
import org.example.core.Json;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(long)}. */
public final class Serial extends OpenEnum<Serial.Value> {
    public static final Serial ONE = new Serial(Value.ONE, 1L);
    public static final Serial TWO = new Serial(Value.TWO, 2L);

    private static final Map<Object, Serial> KNOWN = index(
            ONE, TWO);

    public static final JsonAdapter<Serial> JSON_ADAPTER =
            Json.converted(Json.LONG, Serial::valueOf, value -> (Long) value.wire());

    private Serial(Value value, long wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static Serial valueOf(long value) {
        Serial known = KNOWN.get(value);
        return known == null ? new Serial(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case ONE -> visitor.visitOne();
            case TWO -> visitor.visitTwo();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        ONE, TWO, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitOne() { return visitUnknown(ONE.toString()); }
        default T visitTwo() { return visitUnknown(TWO.toString()); }
    }
}
