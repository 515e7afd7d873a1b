package org.example.types;

import com.squareup.moshi.JsonAdapter;
import java.math.BigDecimal;
import java.util.Map;
import org.example.core.Json;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(Object)}. */
public final class Mixed extends OpenEnum<Mixed.Value> {
    public static final Mixed AUTO = new Mixed(Value.AUTO, "auto");
    public static final Mixed ONE = new Mixed(Value.ONE, new BigDecimal("1"));
    public static final Mixed TRUE = new Mixed(Value.TRUE, true);
    public static final Mixed _2_5 = new Mixed(Value._2_5, new BigDecimal("2.5"));

    private static final Map<Object, Mixed> KNOWN = index(
            AUTO, ONE, TRUE, _2_5);

    public static final JsonAdapter<Mixed> JSON_ADAPTER =
            Json.converted(Json.VALUE, Mixed::valueOf, value -> value.wire());

    private Mixed(Value value, Object wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static Mixed valueOf(Object value) {
        Mixed known = KNOWN.get(key(value));
        return known == null ? new Mixed(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case AUTO -> visitor.visitAuto();
            case ONE -> visitor.visitOne();
            case TRUE -> visitor.visitTrue();
            case _2_5 -> visitor.visit_25();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        AUTO, ONE, TRUE, _2_5, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitAuto() { return visitUnknown(AUTO.toString()); }
        default T visitOne() { return visitUnknown(ONE.toString()); }
        default T visitTrue() { return visitUnknown(TRUE.toString()); }
        default T visit_25() { return visitUnknown(_2_5.toString()); }
    }
}
