package org.example.types;

import java.util.List;
import org.example.core.Union;
import org.example.core.UnionType;
import org.jspecify.annotations.Nullable;

public final class ToolMessages extends Union {
    /** Reads and writes this type; a value that fits no member survives. */
    public static final UnionType<ToolMessages> JSON_ADAPTER =
            new UnionType<>(
                    ToolMessages::new,
                    () -> List.of(ToolCall.JSON_ADAPTER, ToolResult.JSON_ADAPTER),
                    "role",
                    List.<List<Object>>of(List.<Object>of("call"), List.<Object>of("result", "ToolResult")));

    private ToolMessages(int member, @Nullable Object value) { super(member, value); }

    /** Holds the given value. */
    public static ToolMessages of(ToolCall value) { return new ToolMessages(0, value); }

    /** Holds the given value. */
    public static ToolMessages of(ToolResult value) { return new ToolMessages(1, value); }

    /** Calls the method of the visitor that belongs to the type of the value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (member()) {
            case 0 -> visitor.visitToolCall(value());
            case 1 -> visitor.visitToolResult(value());
            default -> visitor.visitUnknown(get());
        };
    }

    /** A method for each type. Only {@link #visitUnknown} is required, so new types do not break your code. */
    public interface Visitor<T> {
        /** Called for a JSON value that fits no type, and for each that has no method of its own. */
        T visitUnknown(@Nullable Object value);

        default T visitToolCall(ToolCall value) { return visitUnknown(value); }
        default T visitToolResult(ToolResult value) { return visitUnknown(value); }
    }
}
