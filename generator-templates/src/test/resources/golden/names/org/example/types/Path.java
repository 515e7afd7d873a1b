package org.example.types;

import com.squareup.moshi.JsonAdapter;
import java.util.Map;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(String)}. */
public final class Path extends OpenEnum<Path.Value> {
    public static final Path P = new Path(Value.P, "p");

    private static final Map<Object, Path> KNOWN = index(
            P);

    public static final JsonAdapter<Path> JSON_ADAPTER = texts(KNOWN, Path::valueOf);

    private Path(Value value, String wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static Path valueOf(String value) {
        Path known = KNOWN.get(value);
        return known == null ? new Path(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case P -> visitor.visitP();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        P, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitP() { return visitUnknown(P.toString()); }
    }
}
