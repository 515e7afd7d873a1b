package org.example.types;

import com.squareup.moshi.JsonAdapter;
import java.util.Map;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(String)}. */
public final class ToolCallRole extends OpenEnum<ToolCallRole.Value> {
    public static final ToolCallRole CALL = new ToolCallRole(Value.CALL, "call");

    private static final Map<Object, ToolCallRole> KNOWN = index(
            CALL);

    public static final JsonAdapter<ToolCallRole> JSON_ADAPTER = texts(KNOWN, ToolCallRole::valueOf);

    private ToolCallRole(Value value, String wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static ToolCallRole valueOf(String value) {
        ToolCallRole known = KNOWN.get(value);
        return known == null ? new ToolCallRole(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case CALL -> visitor.visitCall();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        CALL, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitCall() { return visitUnknown(CALL.toString()); }
    }
}
