package org.example.types;

import com.squareup.moshi.JsonAdapter;
import java.util.Map;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(String)}. */
public final class Fern extends OpenEnum<Fern.Value> {
    public static final Fern NOTHING = new Fern(Value.NOTHING, "");
    public static final Fern GREATER = new Fern(Value.GREATER, ">");

    private static final Map<Object, Fern> KNOWN = index(
            NOTHING, GREATER);

    public static final JsonAdapter<Fern> JSON_ADAPTER = texts(KNOWN, Fern::valueOf);

    private Fern(Value value, String wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static Fern valueOf(String value) {
        Fern known = KNOWN.get(value);
        return known == null ? new Fern(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case NOTHING -> visitor.visitNothing();
            case GREATER -> visitor.visitGreater();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        NOTHING, GREATER, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitNothing() { return visitUnknown(NOTHING.toString()); }
        default T visitGreater() { return visitUnknown(GREATER.toString()); }
    }
}
