package org.example.types;

import java.util.List;
import org.example.core.Union;
import org.example.core.UnionType;
import org.jspecify.annotations.Nullable;

/** The value of the property is of two members; their shapes decide. */
public final class Item extends Union {
    /** Reads and writes this type; a value that fits no member survives. */
    public static final UnionType<Item> JSON_ADAPTER =
            new UnionType<>(
                    Item::new,
                    () -> List.of(InputItem.JSON_ADAPTER, OutputItem.JSON_ADAPTER, CallItem.JSON_ADAPTER),
                    "type",
                    List.<List<Object>>of(
                            List.<Object>of("message"), List.<Object>of("message"), List.<Object>of("call")));

    private Item(int member, @Nullable Object value) { super(member, value); }

    /** Holds the given value. */
    public static Item of(InputItem value) { return new Item(0, value); }

    /** Holds the given value. */
    public static Item of(OutputItem value) { return new Item(1, value); }

    /** Holds the given value. */
    public static Item of(CallItem value) { return new Item(2, value); }

    /** Calls the method of the visitor that belongs to the type of the value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (member()) {
            case 0 -> visitor.visitInputItem(value());
            case 1 -> visitor.visitOutputItem(value());
            case 2 -> visitor.visitCallItem(value());
            default -> visitor.visitUnknown(get());
        };
    }

    /** A method for each type. Only {@link #visitUnknown} is required, so new types do not break your code. */
    public interface Visitor<T> {
        /** Called for a JSON value that fits no type, and for each that has no method of its own. */
        T visitUnknown(@Nullable Object value);

        default T visitInputItem(InputItem value) { return visitUnknown(value); }
        default T visitOutputItem(OutputItem value) { return visitUnknown(value); }
        default T visitCallItem(CallItem value) { return visitUnknown(value); }
    }
}
