package com.junction.retrofit.generator.java;

import com.google.errorprone.annotations.CompileTimeConstant;
import com.google.errorprone.annotations.Immutable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.apache.commons.text.StringEscapeUtils;

/**
 * A piece of Java source. Templates print nothing else, so that text of a document cannot become code by omission. A
 * piece consists of constants of the generator, which Error Prone checks at compile time; of names, which are checked
 * here; and of literals and comments, which are escaped.
 */
@Immutable
public final class Code {
    private static final int LONGEST_CONSTANT = 65_535;

    /** A character takes up to three bytes. */
    private static final int PART_OF_LITERAL = LONGEST_CONSTANT / 3;

    private final String text;

    /** For the classes of this package that escape text. */
    Code(String text) {
        this.text = text;
    }

    /** Source that the generator contains. */
    public static Code of(@CompileTimeConstant String source) {
        return new Code(source);
    }

    /**
     * Source that the generator contains, with other pieces in it.
     *
     * @param template has {@code %s} for each piece
     */
    public static Code format(@CompileTimeConstant String template, Code... pieces) {
        return new Code(String.format(Locale.ROOT, template, (Object[]) pieces));
    }

    /**
     * A name, which may be qualified. It has none of the characters that Java ignores in names, since people do not see
     * them.
     *
     * @throws IllegalArgumentException if it is not a name in Java (JLS, section 6.2)
     */
    public static Code name(String name) {
        if (!SourceVersion.isName(name) || name.codePoints().anyMatch(Character::isIdentifierIgnorable)) {
            throw new IllegalArgumentException("\"" + Printable.text(name) + "\" is not a name in Java");
        }
        return new Code(name);
    }

    /** A primitive type, such as {@code int}. */
    public static Code primitive(Class<?> type) {
        return type.isPrimitive() ? new Code(type.getName()) : type(type.getName());
    }

    /**
     * A class of the runtime or of a library, which the file imports.
     *
     * @param qualifiedName with {@link Marker#NESTS} before the name of a nested class
     */
    public static Code type(String qualifiedName) {
        return reference(Marker.CLASS, qualifiedName);
    }

    /** A class that the document names: it is written by its full name where its simple name means another class. */
    public static Code documentType(String qualifiedName) {
        return reference(Marker.DOCUMENT_CLASS, qualifiedName);
    }

    private static Code reference(char marker, String qualifiedName) {
        Code unused = name(qualifiedName.replace(Marker.NESTS, '.'));
        return new Code(marker + qualifiedName + Marker.END_CLASS);
    }

    /** A type with an annotation, which stands before the simple name of its class (JLS, section 9.7.4). */
    public static Code annotated(String annotation, Code type) {
        return new Code(type.text.charAt(0) + annotation + Marker.ANNOTATES + type.text.substring(1));
    }

    /** Pieces with commas between them, after which a line may break. */
    public static Code list(Collection<Code> pieces) {
        return new Code(pieces.stream().map(Code::toString).collect(Collectors.joining("," + Marker.SPACE)));
    }

    /** A call: its arguments begin lines of their own if they do not fit. */
    public static Code call(Code callee, Collection<Code> arguments) {
        return new Code(callee.text + "(" + Marker.LIST + list(arguments) + Marker.END + ")");
    }

    /** The name of a method of the same class where it is called: {@code yield} would begin a statement (JLS, 14.21). */
    public static Code ownMethod(String name) {
        return name.equals("yield") ? new Code("this.yield") : name(name);
    }

    /**
     * A string literal. It consists of visible ASCII characters, and none of them ends it. A text that is too long for
     * one is an expression, which is not a constant.
     */
    public static Code literal(String value) {
        if (isConstant(value)) {
            return constant(value);
        }
        List<Code> parts = new ArrayList<>();
        for (int start = 0; start < value.length(); start += PART_OF_LITERAL) {
            parts.add(constant(value.substring(start, Math.min(start + PART_OF_LITERAL, value.length()))));
        }
        return format("String.join(\"\", %s)", join(", ", parts));
    }

    /** Whether a class file can have the text as a constant (JVMS, section 4.4.7). */
    public static boolean isConstant(String value) {
        if (value.length() <= PART_OF_LITERAL) {
            return true;
        }
        int bytes = value.chars()
                .map(character -> character == 0 || character > 0x7F ? (character > 0x7FF ? 3 : 2) : 1)
                .sum();
        return bytes <= LONGEST_CONSTANT;
    }

    private static Code constant(String value) {
        return new Code("\"" + StringEscapeUtils.escapeJava(value).replace("\u007F", "\\u007F") + "\"");
    }

    /** A literal of the type {@code int}. */
    public static Code literal(int value) {
        return new Code(Integer.toString(value));
    }

    /** A literal of the type {@code long}. */
    public static Code literal(long value) {
        return new Code(value + "L");
    }

    /**
     * A literal of the type {@code double}.
     *
     * @throws IllegalArgumentException if the value is infinite or NaN, for which Java has no literal
     */
    public static Code literal(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " has no literal in Java");
        }
        return new Code(Double.toString(value));
    }

    /** A literal of the type {@code boolean}. */
    public static Code literal(boolean value) {
        return new Code(Boolean.toString(value));
    }

    /** Pieces with the same source between them. */
    public static Code join(@CompileTimeConstant String separator, Collection<Code> pieces) {
        return new Code(pieces.stream().map(Code::toString).collect(Collectors.joining(separator)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Code code && text.equals(code.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The source. */
    @Override
    public String toString() {
        return text;
    }
}
