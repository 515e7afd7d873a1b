package org.example.types;

import java.util.List;
import org.example.core.Union;
import org.example.core.UnionType;
import org.jspecify.annotations.Nullable;

/** Told apart by the members' own constants. */
public final class Message extends Union {
    /** Reads and writes this type; a value that fits no member survives. */
    public static final UnionType<Message> JSON_ADAPTER =
            new UnionType<>(
                    Message::new,
                    () -> List.of(DeveloperMessage.JSON_ADAPTER, UserMessage.JSON_ADAPTER, ToolMessages.JSON_ADAPTER),
                    "role",
                    List.<List<Object>>of(
                            List.<Object>of("developer", "system"),
                            List.<Object>of("user"),
                            List.<Object>of("call", "result", "ToolResult")));

    private Message(int member, @Nullable Object value) { super(member, value); }

    /** Holds the given value. */
    public static Message of(DeveloperMessage value) { return new Message(0, value); }

    /** Holds the given value. */
    public static Message of(UserMessage value) { return new Message(1, value); }

    /** Holds the given value. */
    public static Message of(ToolMessages value) { return new Message(2, value); }

    /** Calls the method of the visitor that belongs to the type of the value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (member()) {
            case 0 -> visitor.visitDeveloperMessage(value());
            case 1 -> visitor.visitUserMessage(value());
            case 2 -> visitor.visitToolMessages(value());
            default -> visitor.visitUnknown(get());
        };
    }

    /** A method for each type. Only {@link #visitUnknown} is required, so new types do not break your code. */
    public interface Visitor<T> {
        /** Called for a JSON value that fits no type, and for each that has no method of its own. */
        T visitUnknown(@Nullable Object value);

        default T visitDeveloperMessage(DeveloperMessage value) { return visitUnknown(value); }
        default T visitUserMessage(UserMessage value) { return visitUnknown(value); }
        default T visitToolMessages(ToolMessages value) { return visitUnknown(value); }
    }
}
