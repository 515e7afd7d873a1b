package org.example.types;

import com.squareup.moshi.JsonAdapter;
import java.util.Map;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(String)}. */
public final class InputItemType extends OpenEnum<InputItemType.Value> {
    public static final InputItemType MESSAGE = new InputItemType(Value.MESSAGE, "message");

    private static final Map<Object, InputItemType> KNOWN = index(
            MESSAGE);

    public static final JsonAdapter<InputItemType> JSON_ADAPTER = texts(KNOWN, InputItemType::valueOf);

    private InputItemType(Value value, String wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static InputItemType valueOf(String value) {
        InputItemType known = KNOWN.get(value);
        return known == null ? new InputItemType(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case MESSAGE -> visitor.visitMessage();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        MESSAGE, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitMessage() { return visitUnknown(MESSAGE.toString()); }
    }
}
