package org.example.types;

import java.util.List;
import org.example.core.Json;
import org.example.core.Union;
import org.example.core.UnionType;
import org.jspecify.annotations.Nullable;

public final class TModel extends Union {
    /** Reads and writes this type; a value that fits no member survives. */
    public static final UnionType<TModel> JSON_ADAPTER =
            new UnionType<>(TModel::new, () -> List.of(Unknown.JSON_ADAPTER, A.JSON_ADAPTER, Json.BOOLEAN));

    private TModel(int member, @Nullable Object value) { super(member, value); }

    /** Holds the given value. */
    public static TModel of(Unknown value) { return new TModel(0, value); }

    /** Holds the given value. */
    public static TModel of(A value) { return new TModel(1, value); }

    /** Holds the given value. */
    public static TModel of(boolean value) { return new TModel(2, value); }

    /** Calls the method of the visitor that belongs to the type of the value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (member()) {
            case 0 -> visitor.visitUnknown2(value());
            case 1 -> visitor.visitA(value());
            case 2 -> visitor.visitBoolean(value());
            default -> visitor.visitUnknown(get());
        };
    }

    /** A method for each type. Only {@link #visitUnknown} is required, so new types do not break your code. */
    public interface Visitor<T> {
        /** Called for a JSON value that fits no type, and for each that has no method of its own. */
        T visitUnknown(@Nullable Object value);

        default T visitUnknown2(Unknown value) { return visitUnknown(value); }
        default T visitA(A value) { return visitUnknown(value); }
        default T visitBoolean(boolean value) { return visitUnknown(value); }
    }
}
