package org.example.types;

import com.squareup.moshi.JsonAdapter;
import java.util.Map;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(String)}. */
public final class Color extends OpenEnum<Color.Value> {
    public static final Color RED = new Color(Value.RED, "red");
    public static final Color GREEN = new Color(Value.GREEN, "green");

    private static final Map<Object, Color> KNOWN = index(
            RED, GREEN);

    public static final JsonAdapter<Color> JSON_ADAPTER = texts(KNOWN, Color::valueOf);

    private Color(Value value, String wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static Color valueOf(String value) {
        Color known = KNOWN.get(value);
        return known == null ? new Color(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case RED -> visitor.visitRed();
            case GREEN -> visitor.visitGreen();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        RED, GREEN, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitRed() { return visitUnknown(RED.toString()); }
        default T visitGreen() { return visitUnknown(GREEN.toString()); }
    }
}
