package org.example.types;

import com.squareup.moshi.JsonAdapter;
import java.util.Map;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(String)}. */
public final class Taken extends OpenEnum<Taken.Value> {
    public static final Taken JSON_ADAPTER_2 = new Taken(Value.JSON_ADAPTER_2, "json_adapter");
    public static final Taken KNOWN_2 = new Taken(Value.KNOWN_2, "known");
    public static final Taken JSON_ADAPTER_2_2 = new Taken(Value.JSON_ADAPTER_2_2, "json_adapter_2");
    public static final Taken VALUE = new Taken(Value.VALUE, "value");
    public static final Taken VISITOR = new Taken(Value.VISITOR, "visitor");
    public static final Taken VALUES = new Taken(Value.VALUES, "values");

    private static final Map<Object, Taken> KNOWN = index(
            JSON_ADAPTER_2, KNOWN_2, JSON_ADAPTER_2_2, VALUE, VISITOR, VALUES);

    public static final JsonAdapter<Taken> JSON_ADAPTER = texts(KNOWN, Taken::valueOf);

    private Taken(Value value, String wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static Taken valueOf(String value) {
        Taken known = KNOWN.get(value);
        return known == null ? new Taken(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case JSON_ADAPTER_2 -> visitor.visitJsonAdapter2();
            case KNOWN_2 -> visitor.visitKnown2();
            case JSON_ADAPTER_2_2 -> visitor.visitJsonAdapter22();
            case VALUE -> visitor.visitValue();
            case VISITOR -> visitor.visitVisitor();
            case VALUES -> visitor.visitValues();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        JSON_ADAPTER_2, KNOWN_2, JSON_ADAPTER_2_2, VALUE, VISITOR, VALUES, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitJsonAdapter2() { return visitUnknown(JSON_ADAPTER_2.toString()); }
        default T visitKnown2() { return visitUnknown(KNOWN_2.toString()); }
        default T visitJsonAdapter22() { return visitUnknown(JSON_ADAPTER_2_2.toString()); }
        default T visitValue() { return visitUnknown(VALUE.toString()); }
        default T visitVisitor() { return visitUnknown(VISITOR.toString()); }
        default T visitValues() { return visitUnknown(VALUES.toString()); }
    }
}
