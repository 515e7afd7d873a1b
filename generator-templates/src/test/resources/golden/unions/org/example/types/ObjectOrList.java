package org.example.types;

import java.util.List;
import org.example.core.Json;
import org.example.core.Union;
import org.example.core.UnionType;
import org.jspecify.annotations.Nullable;

public final class ObjectOrList extends Union {
    /** Reads and writes this type; a value that fits no member survives. */
    public static final UnionType<ObjectOrList> JSON_ADAPTER =
            new UnionType<>(ObjectOrList::new, () -> List.of(ObjectOrListOption1.JSON_ADAPTER, Json.list(Json.STRING)));

    private ObjectOrList(int member, @Nullable Object value) { super(member, value); }

    /** Holds the given value. */
    public static ObjectOrList of(ObjectOrListOption1 value) { return new ObjectOrList(0, value); }

    /** Holds the given value. */
    public static ObjectOrList of(List<String> value) { return new ObjectOrList(1, value); }

    /** Calls the method of the visitor that belongs to the type of the value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (member()) {
            case 0 -> visitor.visitObjectOrListOption1(value());
            case 1 -> visitor.visitListString(value());
            default -> visitor.visitUnknown(get());
        };
    }

    /** A method for each type. Only {@link #visitUnknown} is required, so new types do not break your code. */
    public interface Visitor<T> {
        /** Called for a JSON value that fits no type, and for each that has no method of its own. */
        T visitUnknown(@Nullable Object value);

        default T visitObjectOrListOption1(ObjectOrListOption1 value) { return visitUnknown(value); }
        default T visitListString(List<String> value) { return visitUnknown(value); }
    }
}
