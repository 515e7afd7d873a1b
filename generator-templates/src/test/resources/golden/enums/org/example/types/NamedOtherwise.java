package org.example.types;

import com.squareup.moshi.JsonAdapter;
import java.util.Map;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(String)}. */
public final class NamedOtherwise extends OpenEnum<NamedOtherwise.Value> {
    public static final NamedOtherwise LOW = new NamedOtherwise(Value.LOW, "l");
    public static final NamedOtherwise HIGH = new NamedOtherwise(Value.HIGH, "h");

    private static final Map<Object, NamedOtherwise> KNOWN = index(
            LOW, HIGH);

    public static final JsonAdapter<NamedOtherwise> JSON_ADAPTER = texts(KNOWN, NamedOtherwise::valueOf);

    private NamedOtherwise(Value value, String wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static NamedOtherwise valueOf(String value) {
        NamedOtherwise known = KNOWN.get(value);
        return known == null ? new NamedOtherwise(Value.UNKNOWN, value) : known;
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
