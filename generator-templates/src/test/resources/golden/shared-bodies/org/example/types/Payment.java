package org.example.types;

import java.util.List;
import org.example.core.Union;
import org.example.core.UnionType;
import org.jspecify.annotations.Nullable;

public final class Payment extends Union {
    /** Reads and writes this type; a value that fits no member survives. */
    public static final UnionType<Payment> JSON_ADAPTER =
            new UnionType<>(Payment::new, () -> List.of(Card.JSON_ADAPTER, Cash.JSON_ADAPTER));

    private Payment(int member, @Nullable Object value) { super(member, value); }

    /** Holds the given value. */
    public static Payment of(Card value) { return new Payment(0, value); }

    /** Holds the given value. */
    public static Payment of(Cash value) { return new Payment(1, value); }

    /** Calls the method of the visitor that belongs to the type of the value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (member()) {
            case 0 -> visitor.visitCard(value());
            case 1 -> visitor.visitCash(value());
            default -> visitor.visitUnknown(get());
        };
    }

    /** A method for each type. Only {@link #visitUnknown} is required, so new types do not break your code. */
    public interface Visitor<T> {
        /** Called for a JSON value that fits no type, and for each that has no method of its own. */
        T visitUnknown(@Nullable Object value);

        default T visitCard(Card value) { return visitUnknown(value); }
        default T visitCash(Cash value) { return visitUnknown(value); }
    }
}
