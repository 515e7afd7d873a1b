package org.example.types;

import java.util.List;
import org.example.core.Union;
import org.example.core.UnionType;
import org.jspecify.annotations.Nullable;

public final class Step extends Union {
    /** Reads and writes this type; a value that fits no member survives. */
    public static final UnionType<Step> JSON_ADAPTER =
            new UnionType<>(Step::new, () -> List.of(Walk.JSON_ADAPTER, Run.JSON_ADAPTER, Swim.JSON_ADAPTER));

    private Step(int member, @Nullable Object value) { super(member, value); }

    /** Holds the given value. */
    public static Step of(Walk value) { return new Step(0, value); }

    /** Holds the given value. */
    public static Step of(Run value) { return new Step(1, value); }

    /** Holds the given value. */
    public static Step of(Swim value) { return new Step(2, value); }

    /** Calls the method of the visitor that belongs to the type of the value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (member()) {
            case 0 -> visitor.visitWalk(value());
            case 1 -> visitor.visitRun(value());
            case 2 -> visitor.visitSwim(value());
            default -> visitor.visitUnknown(get());
        };
    }

    /** A method for each type. Only {@link #visitUnknown} is required, so new types do not break your code. */
    public interface Visitor<T> {
        /** Called for a JSON value that fits no type, and for each that has no method of its own. */
        T visitUnknown(@Nullable Object value);

        default T visitWalk(Walk value) { return visitUnknown(value); }
        default T visitRun(Run value) { return visitUnknown(value); }
        default T visitSwim(Swim value) { return visitUnknown(value); }
    }
}
