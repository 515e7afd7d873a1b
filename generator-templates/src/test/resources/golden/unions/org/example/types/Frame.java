package org.example.types;

import java.util.List;
import org.example.core.Union;
import org.example.core.UnionType;
import org.jspecify.annotations.Nullable;

public final class Frame extends Union {
    /** Reads and writes this type; a value that fits no member survives. */
    public static final UnionType<Frame> JSON_ADAPTER =
            new UnionType<>(
                    Frame::new,
                    () -> List.of(OpenFrame.JSON_ADAPTER, CloseFrame.JSON_ADAPTER, AbortFrame.JSON_ADAPTER),
                    "code",
                    List.<List<Object>>of(
                            List.<Object>of(1, "OpenFrame"),
                            List.<Object>of(2, 3, "CloseFrame"),
                            List.<Object>of(-4, "AbortFrame")));

    private Frame(int member, @Nullable Object value) { super(member, value); }

    /** Holds the given value. */
    public static Frame of(OpenFrame value) { return new Frame(0, value); }

    /** Holds the given value. */
    public static Frame of(CloseFrame value) { return new Frame(1, value); }

    /** Holds the given value. */
    public static Frame of(AbortFrame value) { return new Frame(2, value); }

    /** Calls the method of the visitor that belongs to the type of the value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (member()) {
            case 0 -> visitor.visitOpenFrame(value());
            case 1 -> visitor.visitCloseFrame(value());
            case 2 -> visitor.visitAbortFrame(value());
            default -> visitor.visitUnknown(get());
        };
    }

    /** A method for each type. Only {@link #visitUnknown} is required, so new types do not break your code. */
    public interface Visitor<T> {
        /** Called for a JSON value that fits no type, and for each that has no method of its own. */
        T visitUnknown(@Nullable Object value);

        default T visitOpenFrame(OpenFrame value) { return visitUnknown(value); }
        default T visitCloseFrame(CloseFrame value) { return visitUnknown(value); }
        default T visitAbortFrame(AbortFrame value) { return visitUnknown(value); }
    }
}
