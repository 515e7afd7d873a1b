package org.example.types;

import java.util.List;
import org.example.core.Union;
import org.example.core.UnionType;
import org.jspecify.annotations.Nullable;

public final class Animal extends Union {
    /** Reads and writes this type; a value that fits no member survives. */
    public static final UnionType<Animal> JSON_ADAPTER =
            new UnionType<>(
                    Animal::new,
                    () -> List.of(Bird.JSON_ADAPTER, Fish.JSON_ADAPTER),
                    "type",
                    List.<List<Object>>of(List.<Object>of("Bird"), List.<Object>of("Fish")));

    private Animal(int member, @Nullable Object value) { super(member, value); }

    /** Holds the given value. */
    public static Animal of(Bird value) { return new Animal(0, value); }

    /** Holds the given value. */
    public static Animal of(Fish value) { return new Animal(1, value); }

    /** Calls the method of the visitor that belongs to the type of the value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (member()) {
            case 0 -> visitor.visitBird(value());
            case 1 -> visitor.visitFish(value());
            default -> visitor.visitUnknown(get());
        };
    }

    /** A method for each type. Only {@link #visitUnknown} is required, so new types do not break your code. */
    public interface Visitor<T> {
        /** Called for a JSON value that fits no type, and for each that has no method of its own. */
        T visitUnknown(@Nullable Object value);

        default T visitBird(Bird value) { return visitUnknown(value); }
        default T visitFish(Fish value) { return visitUnknown(value); }
    }
}
