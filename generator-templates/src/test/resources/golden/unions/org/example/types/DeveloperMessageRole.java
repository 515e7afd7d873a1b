package org.example.types;

import com.squareup.moshi.JsonAdapter;
import java.util.Map;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(String)}. */
public final class DeveloperMessageRole extends OpenEnum<DeveloperMessageRole.Value> {
    public static final DeveloperMessageRole DEVELOPER = new DeveloperMessageRole(Value.DEVELOPER, "developer");
    public static final DeveloperMessageRole SYSTEM = new DeveloperMessageRole(Value.SYSTEM, "system");

    private static final Map<Object, DeveloperMessageRole> KNOWN = index(
            DEVELOPER, SYSTEM);

    public static final JsonAdapter<DeveloperMessageRole> JSON_ADAPTER = texts(KNOWN, DeveloperMessageRole::valueOf);

    private DeveloperMessageRole(Value value, String wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static DeveloperMessageRole valueOf(String value) {
        DeveloperMessageRole known = KNOWN.get(value);
        return known == null ? new DeveloperMessageRole(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case DEVELOPER -> visitor.visitDeveloper();
            case SYSTEM -> visitor.visitSystem();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        DEVELOPER, SYSTEM, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitDeveloper() { return visitUnknown(DEVELOPER.toString()); }
        default T visitSystem() { return visitUnknown(SYSTEM.toString()); }
    }
}
