package org.example.types;

import com.squareup.moshi.JsonAdapter;
import java.util.Map;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(String)}. */
public final class NullsE extends OpenEnum<NullsE.Value> {
    public static final NullsE X = new NullsE(Value.X, "x");

    private static final Map<Object, NullsE> KNOWN = index(
            X);

    public static final JsonAdapter<NullsE> JSON_ADAPTER = texts(KNOWN, NullsE::valueOf);

    private NullsE(Value value, String wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static NullsE valueOf(String value) {
        NullsE known = KNOWN.get(value);
        return known == null ? new NullsE(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case X -> visitor.visitX();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        X, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitX() { return visitUnknown(X.toString()); }
    }
}
