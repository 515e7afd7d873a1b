package org.example.resources.responses.types;

import java.util.List;
import org.example.core.Union;
import org.example.core.UnionType;
import org.example.types.Ready;
import org.example.types.Waiting;
import org.jspecify.annotations.Nullable;

public final class SeveralResponsesResponse extends Union {
    /** Reads and writes this type; a value that fits no member survives. */
    public static final UnionType<SeveralResponsesResponse> JSON_ADAPTER =
            new UnionType<>(SeveralResponsesResponse::new, () -> List.of(Ready.JSON_ADAPTER, Waiting.JSON_ADAPTER));

    private SeveralResponsesResponse(int member, @Nullable Object value) { super(member, value); }

    /** Holds the given value. */
    public static SeveralResponsesResponse of(Ready value) { return new SeveralResponsesResponse(0, value); }

    /** Holds the given value. */
    public static SeveralResponsesResponse of(Waiting value) { return new SeveralResponsesResponse(1, value); }

    /** Calls the method of the visitor that belongs to the type of the value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (member()) {
            case 0 -> visitor.visitReady(value());
            case 1 -> visitor.visitWaiting(value());
            default -> visitor.visitUnknown(get());
        };
    }

    /** A method for each type. Only {@link #visitUnknown} is required, so new types do not break your code. */
    public interface Visitor<T> {
        /** Called for a JSON value that fits no type, and for each that has no method of its own. */
        T visitUnknown(@Nullable Object value);

        default T visitReady(Ready value) { return visitUnknown(value); }
        default T visitWaiting(Waiting value) { return visitUnknown(value); }
    }
}
