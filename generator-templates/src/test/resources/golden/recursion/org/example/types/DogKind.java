package org.example.types;

import com.squareup.moshi.JsonAdapter;
import java.util.Map;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(String)}. */
public final class DogKind extends OpenEnum<DogKind.Value> {
    public static final DogKind DOG = new DogKind(Value.DOG, "dog");

    private static final Map<Object, DogKind> KNOWN = index(
            DOG);

    public static final JsonAdapter<DogKind> JSON_ADAPTER = texts(KNOWN, DogKind::valueOf);

    private DogKind(Value value, String wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static DogKind valueOf(String value) {
        DogKind known = KNOWN.get(value);
        return known == null ? new DogKind(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case DOG -> visitor.visitDog();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        DOG, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitDog() { return visitUnknown(DOG.toString()); }
    }
}
