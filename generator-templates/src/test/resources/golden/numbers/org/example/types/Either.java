package org.example.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.example.core.Json;
import org.example.core.Union;
import org.example.core.UnionType;
import org.jspecify.annotations.Nullable;

public final class Either extends Union {
    /** Reads and writes this type; a value that fits no member survives. */
    public static final UnionType<Either> JSON_ADAPTER =
            new UnionType<>(Either::new, () -> List.of(Json.BIG_INTEGER, Json.DECIMAL, Json.STRING));

    private Either(int member, @Nullable Object value) { super(member, value); }

    /** Holds the given value. */
    public static Either of(BigInteger value) { return new Either(0, value); }

    /** Holds the given value. */
    public static Either of(BigDecimal value) { return new Either(1, value); }

    /** Holds the given value. */
    public static Either of(String value) { return new Either(2, value); }

    /** Calls the method of the visitor that belongs to the type of the value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (member()) {
            case 0 -> visitor.visitBigInteger(value());
            case 1 -> visitor.visitBigDecimal(value());
            case 2 -> visitor.visitString(value());
            default -> visitor.visitUnknown(get());
        };
    }

    /** A method for each type. Only {@link #visitUnknown} is required, so new types do not break your code. */
    public interface Visitor<T> {
        /** Called for a JSON value that fits no type, and for each that has no method of its own. */
        T visitUnknown(@Nullable Object value);

        default T visitBigInteger(BigInteger value) { return visitUnknown(value); }
        default T visitBigDecimal(BigDecimal value) { return visitUnknown(value); }
        default T visitString(String value) { return visitUnknown(value); }
    }
}
