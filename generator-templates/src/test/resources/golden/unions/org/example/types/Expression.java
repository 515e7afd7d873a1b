package org.example.types;

import java.util.List;
import org.example.core.Union;
import org.example.core.UnionType;
import org.jspecify.annotations.Nullable;

public final class Expression extends Union {
    /** Reads and writes this type; a value that fits no member survives. */
    public static final UnionType<Expression> JSON_ADAPTER =
            new UnionType<>(
                    Expression::new,
                    () -> List.of(Sum.JSON_ADAPTER, Literal.JSON_ADAPTER),
                    "kind",
                    List.<List<Object>>of(List.<Object>of("sum", "Sum"), List.<Object>of("literal", "Literal")));

    private Expression(int member, @Nullable Object value) { super(member, value); }

    /** Holds the given value. */
    public static Expression of(Sum value) { return new Expression(0, value); }

    /** Holds the given value. */
    public static Expression of(Literal value) { return new Expression(1, value); }

    /** Calls the method of the visitor that belongs to the type of the value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (member()) {
            case 0 -> visitor.visitSum(value());
            case 1 -> visitor.visitLiteral(value());
            default -> visitor.visitUnknown(get());
        };
    }

    /** A method for each type. Only {@link #visitUnknown} is required, so new types do not break your code. */
    public interface Visitor<T> {
        /** Called for a JSON value that fits no type, and for each that has no method of its own. */
        T visitUnknown(@Nullable Object value);

        default T visitSum(Sum value) { return visitUnknown(value); }
        default T visitLiteral(Literal value) { return visitUnknown(value); }
    }
}
