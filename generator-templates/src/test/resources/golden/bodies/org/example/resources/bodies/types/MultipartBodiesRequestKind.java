package org.example.resources.bodies.types;

import com.squareup.moshi.JsonAdapter;
import java.util.Map;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(String)}. */
public final class MultipartBodiesRequestKind extends OpenEnum<MultipartBodiesRequestKind.Value> {
    public static final MultipartBodiesRequestKind A = new MultipartBodiesRequestKind(Value.A, "a");
    public static final MultipartBodiesRequestKind B = new MultipartBodiesRequestKind(Value.B, "b");

    private static final Map<Object, MultipartBodiesRequestKind> KNOWN = index(
            A, B);

    public static final JsonAdapter<MultipartBodiesRequestKind> JSON_ADAPTER =
            texts(KNOWN, MultipartBodiesRequestKind::valueOf);

    private MultipartBodiesRequestKind(Value value, String wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static MultipartBodiesRequestKind valueOf(String value) {
        MultipartBodiesRequestKind known = KNOWN.get(value);
        return known == null ? new MultipartBodiesRequestKind(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case A -> visitor.visitA();
            case B -> visitor.visitB();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        A, B, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitA() { return visitUnknown(A.toString()); }
        default T visitB() { return visitUnknown(B.toString()); }
    }
}
