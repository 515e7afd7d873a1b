package org.example.types;

import java.util.List;
import org.example.core.Json;
import org.example.core.Union;
import org.example.core.UnionType;
import org.jspecify.annotations.Nullable;

public final class Nested extends Union {
    /** Reads and writes this type; a value that fits no member survives. */
    public static final UnionType<Nested> JSON_ADAPTER =
            new UnionType<>(Nested::new, () -> List.of(Message.JSON_ADAPTER, Pet.JSON_ADAPTER, Json.STRING));

    private Nested(int member, @Nullable Object value) { super(member, value); }

    /** Holds the given value. */
    public static Nested of(Message value) { return new Nested(0, value); }

    /** Holds the given value. */
    public static Nested of(Pet value) { return new Nested(1, value); }

    /** Holds the given value. */
    public static Nested of(String value) { return new Nested(2, value); }

    /** Calls the method of the visitor that belongs to the type of the value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (member()) {
            case 0 -> visitor.visitMessage(value());
            case 1 -> visitor.visitPet(value());
            case 2 -> visitor.visitString(value());
            default -> visitor.visitUnknown(get());
        };
    }

    /** A method for each type. Only {@link #visitUnknown} is required, so new types do not break your code. */
    public interface Visitor<T> {
        /** Called for a JSON value that fits no type, and for each that has no method of its own. */
        T visitUnknown(@Nullable Object value);

        default T visitMessage(Message value) { return visitUnknown(value); }
        default T visitPet(Pet value) { return visitUnknown(value); }
        default T visitString(String value) { return visitUnknown(value); }
    }
}
