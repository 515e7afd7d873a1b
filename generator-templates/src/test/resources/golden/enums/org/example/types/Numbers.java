package org.example.types;

import com.squareup.moshi.JsonAdapter;
import java.math.BigDecimal;
import java.util.Map;
import org.example.core.Json;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(BigDecimal)}. */
public final class Numbers extends OpenEnum<Numbers.Value> {
    public static final Numbers _0_5 = new Numbers(Value._0_5, new BigDecimal("0.5"));
    public static final Numbers _1_5 = new Numbers(Value._1_5, new BigDecimal("1.5"));

    private static final Map<Object, Numbers> KNOWN = index(
            _0_5, _1_5);

    public static final JsonAdapter<Numbers> JSON_ADAPTER =
            Json.converted(Json.DECIMAL, Numbers::valueOf, value -> (BigDecimal) value.wire());

    private Numbers(Value value, BigDecimal wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static Numbers valueOf(BigDecimal value) {
        Numbers known = KNOWN.get(key(value));
        return known == null ? new Numbers(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case _0_5 -> visitor.visit_05();
            case _1_5 -> visitor.visit_15();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        _0_5, _1_5, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visit_05() { return visitUnknown(_0_5.toString()); }
        default T visit_15() { return visitUnknown(_1_5.toString()); }
    }
}
