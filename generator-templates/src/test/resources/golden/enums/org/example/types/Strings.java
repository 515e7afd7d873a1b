package org.example.types;

import com.squareup.moshi.JsonAdapter;
import java.util.Map;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(String)}. */
public final class Strings extends OpenEnum<Strings.Value> {
    public static final Strings EMPTY = new Strings(Value.EMPTY, "");
    public static final Strings ASTERISK = new Strings(Value.ASTERISK, "*");
    public static final Strings TWO_WORDS = new Strings(Value.TWO_WORDS, "two words");
    public static final Strings ONE_ST = new Strings(Value.ONE_ST, "1st");
    public static final Strings MINUS_1 = new Strings(Value.MINUS_1, "-1");
    public static final Strings CLASS = new Strings(Value.CLASS, "class");
    public static final Strings UNKNOWN = new Strings(Value.UNKNOWN, "unknown");
    public static final Strings GRÖSSE = new Strings(Value.GRÖSSE, "gr\u00F6\u00DFe");
    public static final Strings A_B = new Strings(Value.A_B, "a-b");
    public static final Strings A_B_2 = new Strings(Value.A_B_2, "a_b");
    public static final Strings LESS_THAN_SIGN_EQUALS_SIGN = new Strings(Value.LESS_THAN_SIGN_EQUALS_SIGN, "<=");

    private static final Map<Object, Strings> KNOWN = index(
            EMPTY, ASTERISK, TWO_WORDS, ONE_ST, MINUS_1, CLASS, UNKNOWN, GRÖSSE, A_B, A_B_2,
            LESS_THAN_SIGN_EQUALS_SIGN);

    public static final JsonAdapter<Strings> JSON_ADAPTER = texts(KNOWN, Strings::valueOf);

    private Strings(Value value, String wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#_UNKNOWN} that keeps it. */
    public static Strings valueOf(String value) {
        Strings known = KNOWN.get(value);
        return known == null ? new Strings(Value._UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case EMPTY -> visitor.visitValue();
            case ASTERISK -> visitor.visitAsterisk();
            case TWO_WORDS -> visitor.visitTwoWords();
            case ONE_ST -> visitor.visitOneSt();
            case MINUS_1 -> visitor.visitMinus1();
            case CLASS -> visitor.visitClass();
            case UNKNOWN -> visitor.visitUnknown();
            case GRÖSSE -> visitor.visitGröße();
            case A_B -> visitor.visitAB();
            case A_B_2 -> visitor.visitAB2();
            case LESS_THAN_SIGN_EQUALS_SIGN -> visitor.visitLessThanSignEqualsSign();
            case _UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        EMPTY, ASTERISK, TWO_WORDS, ONE_ST, MINUS_1, CLASS, UNKNOWN, GRÖSSE, A_B, A_B_2, LESS_THAN_SIGN_EQUALS_SIGN,
        _UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitValue() { return visitUnknown(EMPTY.toString()); }
        default T visitAsterisk() { return visitUnknown(ASTERISK.toString()); }
        default T visitTwoWords() { return visitUnknown(TWO_WORDS.toString()); }
        default T visitOneSt() { return visitUnknown(ONE_ST.toString()); }
        default T visitMinus1() { return visitUnknown(MINUS_1.toString()); }
        default T visitClass() { return visitUnknown(CLASS.toString()); }
        default T visitUnknown() { return visitUnknown(UNKNOWN.toString()); }
        default T visitGröße() { return visitUnknown(GRÖSSE.toString()); }
        default T visitAB() { return visitUnknown(A_B.toString()); }
        default T visitAB2() { return visitUnknown(A_B_2.toString()); }
        default T visitLessThanSignEqualsSign() { return visitUnknown(LESS_THAN_SIGN_EQUALS_SIGN.toString()); }
    }
}
