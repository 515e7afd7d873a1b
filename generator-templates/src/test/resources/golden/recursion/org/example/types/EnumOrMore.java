package org.example.types;

import java.util.List;
import org.example.core.Union;
import org.example.core.UnionType;
import org.jspecify.annotations.Nullable;

public final class EnumOrMore extends Union {
    /** Reads and writes this type; a value that fits no member survives. */
    public static final UnionType<EnumOrMore> JSON_ADAPTER =
            new UnionType<>(
                    EnumOrMore::new, () -> List.of(EnumOrMoreOption1.JSON_ADAPTER, EnumOrMoreOption2.JSON_ADAPTER));

    private EnumOrMore(int member, @Nullable Object value) { super(member, value); }

    /** Holds the given value. */
    public static EnumOrMore of(EnumOrMoreOption1 value) { return new EnumOrMore(0, value); }

    /** Holds the given value. */
    public static EnumOrMore of(EnumOrMoreOption2 value) { return new EnumOrMore(1, value); }

    /** Calls the method of the visitor that belongs to the type of the value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (member()) {
            case 0 -> visitor.visitEnumOrMoreOption1(value());
            case 1 -> visitor.visitEnumOrMoreOption2(value());
            default -> visitor.visitUnknown(get());
        };
    }

    /** A method for each type. Only {@link #visitUnknown} is required, so new types do not break your code. */
    public interface Visitor<T> {
        /** Called for a JSON value that fits no type, and for each that has no method of its own. */
        T visitUnknown(@Nullable Object value);

        default T visitEnumOrMoreOption1(EnumOrMoreOption1 value) { return visitUnknown(value); }
        default T visitEnumOrMoreOption2(EnumOrMoreOption2 value) { return visitUnknown(value); }
    }
}
