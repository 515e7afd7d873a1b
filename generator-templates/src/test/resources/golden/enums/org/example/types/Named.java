package org.example.types;

import com.squareup.moshi.JsonAdapter;
import java.util.Map;
import org.example.core.Json;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(int)}. */
public final class Named extends OpenEnum<Named.Value> {
    public static final Named LOW = new Named(Value.LOW, 1);
    public static final Named HIGH = new Named(Value.HIGH, 2);

    private static final Map<Object, Named> KNOWN = index(
            LOW, HIGH);

    public static final JsonAdapter<Named> JSON_ADAPTER =
            Json.converted(Json.INTEGER, Named::valueOf, value -> (Integer) value.wire());

    private Named(Value value, int wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static Named valueOf(int value) {
        Named known = KNOWN.get(value);
        return known == null ? new Named(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case LOW -> visitor.visitLow();
            case HIGH -> visitor.visitHigh();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        LOW, HIGH, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitLow() { return visitUnknown(LOW.toString()); }
        default T visitHigh() { return visitUnknown(HIGH.toString()); }
    }
}
