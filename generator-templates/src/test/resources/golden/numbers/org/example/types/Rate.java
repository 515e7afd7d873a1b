package org.example.types;

import com.squareup.moshi.JsonAdapter;
import java.math.BigDecimal;
import java.util.Map;
import org.example.core.Json;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(BigDecimal)}. */
public final class Rate extends OpenEnum<Rate.Value> {
    public static final Rate _0_5 = new Rate(Value._0_5, new BigDecimal("0.5"));
    public static final Rate ONE = new Rate(Value.ONE, new BigDecimal("1"));
    public static final Rate _2_25 = new Rate(Value._2_25, new BigDecimal("2.25"));

    private static final Map<Object, Rate> KNOWN = index(
            _0_5, ONE, _2_25);

    public static final JsonAdapter<Rate> JSON_ADAPTER =
            Json.converted(Json.DECIMAL, Rate::valueOf, value -> (BigDecimal) value.wire());

    private Rate(Value value, BigDecimal wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static Rate valueOf(BigDecimal value) {
        Rate known = KNOWN.get(key(value));
        return known == null ? new Rate(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case _0_5 -> visitor.visit_05();
            case ONE -> visitor.visitOne();
            case _2_25 -> visitor.visit_225();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        _0_5, ONE, _2_25, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visit_05() { return visitUnknown(_0_5.toString()); }
        default T visitOne() { return visitUnknown(ONE.toString()); }
        default T visit_225() { return visitUnknown(_2_25.toString()); }
    }
}
