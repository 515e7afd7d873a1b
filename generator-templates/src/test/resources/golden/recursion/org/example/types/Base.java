package org.example.types;

import java.util.List;
import org.example.core.Union;
import org.example.core.UnionType;
import org.jspecify.annotations.Nullable;

public final class Base extends Union {
    /** Reads and writes this type; a value that fits no member survives. */
    public static final UnionType<Base> JSON_ADAPTER =
            new UnionType<>(
                    Base::new,
                    () -> List.of(Heir.JSON_ADAPTER),
                    "type",
                    List.<List<Object>>of(List.<Object>of("Heir")));

    private Base(int member, @Nullable Object value) { super(member, value); }

    /** Holds the given value. */
    public static Base of(Heir value) { return new Base(0, value); }

    /** Calls the method of the visitor that belongs to the type of the value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (member()) {
            case 0 -> visitor.visitHeir(value());
            default -> visitor.visitUnknown(get());
        };
    }

    /** A method for each type. Only {@link #visitUnknown} is required, so new types do not break your code. */
    public interface Visitor<T> {
        /** Called for a JSON value that fits no type, and for each that has no method of its own. */
        T visitUnknown(@Nullable Object value);

        default T visitHeir(Heir value) { return visitUnknown(value); }
    }
}
