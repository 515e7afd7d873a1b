package org.example.types;

import java.util.List;
import org.example.core.Union;
import org.example.core.UnionType;
import org.jspecify.annotations.Nullable;

public final class Pet extends Union {
    /** Reads and writes this type; a value that fits no member survives. */
    public static final UnionType<Pet> JSON_ADAPTER =
            new UnionType<>(
                    Pet::new,
                    () -> List.of(Cat.JSON_ADAPTER, Dog.JSON_ADAPTER),
                    "kind",
                    List.<List<Object>>of(List.<Object>of("cat"), List.<Object>of("dog")));

    private Pet(int member, @Nullable Object value) { super(member, value); }

    /** Holds the given value. */
    public static Pet of(Cat value) { return new Pet(0, value); }

    /** Holds the given value. */
    public static Pet of(Dog value) { return new Pet(1, value); }

    /** Calls the method of the visitor that belongs to the type of the value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (member()) {
            case 0 -> visitor.visitCat(value());
            case 1 -> visitor.visitDog(value());
            default -> visitor.visitUnknown(get());
        };
    }

    /** A method for each type. Only {@link #visitUnknown} is required, so new types do not break your code. */
    public interface Visitor<T> {
        /** Called for a JSON value that fits no type, and for each that has no method of its own. */
        T visitUnknown(@Nullable Object value);

        default T visitCat(Cat value) { return visitUnknown(value); }
        default T visitDog(Dog value) { return visitUnknown(value); }
    }
}
