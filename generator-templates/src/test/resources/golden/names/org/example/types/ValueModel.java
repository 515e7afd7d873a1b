package org.example.types;

import com.squareup.moshi.JsonAdapter;
import java.util.Map;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(String)}. */
public final class ValueModel extends OpenEnum<ValueModel.Value> {
    public static final ValueModel SIZE = new ValueModel(Value.SIZE, "size");
    public static final ValueModel MINUS_SIZE = new ValueModel(Value.MINUS_SIZE, "-size");
    public static final ValueModel HYPHEN_MINUS = new ValueModel(Value.HYPHEN_MINUS, "-");
    public static final ValueModel A = new ValueModel(Value.A, "A");

    private static final Map<Object, ValueModel> KNOWN = index(
            SIZE, MINUS_SIZE, HYPHEN_MINUS, A);

    public static final JsonAdapter<ValueModel> JSON_ADAPTER = texts(KNOWN, ValueModel::valueOf);

    private ValueModel(Value value, String wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static ValueModel valueOf(String value) {
        ValueModel known = KNOWN.get(value);
        return known == null ? new ValueModel(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case SIZE -> visitor.visitSize();
            case MINUS_SIZE -> visitor.visitMinusSize();
            case HYPHEN_MINUS -> visitor.visitHyphenMinus();
            case A -> visitor.visitA();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        SIZE, MINUS_SIZE, HYPHEN_MINUS, A, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitSize() { return visitUnknown(SIZE.toString()); }
        default T visitMinusSize() { return visitUnknown(MINUS_SIZE.toString()); }
        default T visitHyphenMinus() { return visitUnknown(HYPHEN_MINUS.toString()); }
        default T visitA() { return visitUnknown(A.toString()); }
    }
}
