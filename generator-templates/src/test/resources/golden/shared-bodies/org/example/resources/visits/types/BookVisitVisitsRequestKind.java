package org.example.resources.visits.types;

import com.squareup.moshi.JsonAdapter;
import java.util.Map;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(String)}. */
public final class BookVisitVisitsRequestKind extends OpenEnum<BookVisitVisitsRequestKind.Value> {
    public static final BookVisitVisitsRequestKind CLINIC = new BookVisitVisitsRequestKind(Value.CLINIC, "clinic");
    public static final BookVisitVisitsRequestKind HOME = new BookVisitVisitsRequestKind(Value.HOME, "home");

    private static final Map<Object, BookVisitVisitsRequestKind> KNOWN = index(
            CLINIC, HOME);

    public static final JsonAdapter<BookVisitVisitsRequestKind> JSON_ADAPTER =
            texts(KNOWN, BookVisitVisitsRequestKind::valueOf);

    private BookVisitVisitsRequestKind(Value value, String wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static BookVisitVisitsRequestKind valueOf(String value) {
        BookVisitVisitsRequestKind known = KNOWN.get(value);
        return known == null ? new BookVisitVisitsRequestKind(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case CLINIC -> visitor.visitClinic();
            case HOME -> visitor.visitHome();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        CLINIC, HOME, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitClinic() { return visitUnknown(CLINIC.toString()); }
        default T visitHome() { return visitUnknown(HOME.toString()); }
    }
}
