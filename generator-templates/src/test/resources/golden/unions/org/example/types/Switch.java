package org.example.types;

import java.util.List;
import org.example.core.Union;
import org.example.core.UnionType;
import org.jspecify.annotations.Nullable;

public final class Switch extends Union {
    /** Reads and writes this type; a value that fits no member survives. */
    public static final UnionType<Switch> JSON_ADAPTER =
            new UnionType<>(
                    Switch::new,
                    () -> List.of(On.JSON_ADAPTER, Off.JSON_ADAPTER),
                    "on",
                    List.<List<Object>>of(List.<Object>of(true), List.<Object>of(false)));

    private Switch(int member, @Nullable Object value) { super(member, value); }

    /** Holds the given value. */
    public static Switch of(On value) { return new Switch(0, value); }

    /** Holds the given value. */
    public static Switch of(Off value) { return new Switch(1, value); }

    /** Calls the method of the visitor that belongs to the type of the value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (member()) {
            case 0 -> visitor.visitOn(value());
            case 1 -> visitor.visitOff(value());
            default -> visitor.visitUnknown(get());
        };
    }

    /** A method for each type. Only {@link #visitUnknown} is required, so new types do not break your code. */
    public interface Visitor<T> {
        /** Called for a JSON value that fits no type, and for each that has no method of its own. */
        T visitUnknown(@Nullable Object value);

        default T visitOn(On value) { return visitUnknown(value); }
        default T visitOff(Off value) { return visitUnknown(value); }
    }
}
