package org.example.types;

import java.util.List;
import org.example.core.Json;
import org.example.core.Union;
import org.example.core.UnionType;
import org.jspecify.annotations.Nullable;

public final class TextOr extends Union {
    /** Reads and writes this type; a value that fits no member survives. */
    public static final UnionType<TextOr> JSON_ADAPTER =
            new UnionType<>(TextOr::new, () -> List.of(Json.INTEGER, Json.STRING));

    private TextOr(int member, @Nullable Object value) { super(member, value); }

    /** Holds the given value. */
    public static TextOr of(int value) { return new TextOr(0, value); }

    /** Holds the given value. */
    public static TextOr of(String value) { return new TextOr(1, value); }

    /** Calls the method of the visitor that belongs to the type of the value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (member()) {
            case 0 -> visitor.visitInteger(value());
            case 1 -> visitor.visitString(value());
            default -> visitor.visitUnknown(get());
        };
    }

    /** A method for each type. Only {@link #visitUnknown} is required, so new types do not break your code. */
    public interface Visitor<T> {
        /** Called for a JSON value that fits no type, and for each that has no method of its own. */
        T visitUnknown(@Nullable Object value);

        default T visitInteger(int value) { return visitUnknown(value); }
        default T visitString(String value) { return visitUnknown(value); }
    }
}
