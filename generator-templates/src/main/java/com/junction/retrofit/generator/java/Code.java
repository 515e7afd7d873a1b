package com.junction.retrofit.generator.java;

import com.google.errorprone.annotations.CompileTimeConstant;
import com.google.errorprone.annotations.Immutable;
import com.junction.document.Printable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.apache.commons.text.StringEscapeUtils;

/**
 * A piece of Java source. Templates print only such pieces, so that a forgotten escape cannot turn text of a document
 * into code. A piece consists of constants of the generator, which Error Prone checks at compile time; of names, which
 * this class checks; and of literals and comments, which are escaped.
 */
@Immutable
public final class Code {
    private static final int LONGEST_CONSTANT = 65_535;

    /** A character takes up to three bytes. */
    private static final int PART_OF_LITERAL = LONGEST_CONSTANT / 3;

    private final String text;

    /** Only classes of this package that escape text may call this. */
    Code(String text) {
        this.text = text;
    }

    /** Returns source that the generator contains. */
    public static Code of(@CompileTimeConstant String source) {
        return new Code(source);
    }

    /**
     * Returns source that the generator contains, with other pieces in it.
     *
     * @param template the source, with {@code %s} for each piece
     */
    public static Code format(@CompileTimeConstant String template, Code... pieces) {
        return new Code(String.format(Locale.ROOT, template, (Object[]) pieces));
    }

    /**
     * Returns a name, which may be qualified. It must not have the invisible characters that Java ignores in names.
     *
     * @throws IllegalArgumentException if the text is not a name in Java (JLS, section 6.2)
     */
    public static Code name(String name) {
        if (!SourceVersion.isName(name) || name.codePoints().anyMatch(Character::isIdentifierIgnorable)) {
            throw new IllegalArgumentException("\"" + Printable.text(name) + "\" is not a name in Java");
        }
        return new Code(name);
    }

    /** Returns a primitive type, such as {@code int}. */
    public static Code primitive(Class<?> type) {
        return type.isPrimitive() ? new Code(type.getName()) : type(type.getName());
    }

    /**
     * Returns a class of the runtime or of a library, which the file imports.
     *
     * @param qualifiedName the name, with {@link Marker#NESTS} before the name of a nested class
     */
    public static Code type(String qualifiedName) {
        return reference(Marker.CLASS, qualifiedName);
    }

    /** Returns a class that the document names. The file uses its full name if another class has its simple name. */
    public static Code documentType(String qualifiedName) {
        return reference(Marker.DOCUMENT_CLASS, qualifiedName);
    }

    private static Code reference(char marker, String qualifiedName) {
        Code unused = name(qualifiedName.replace(Marker.NESTS, '.'));
        return new Code(marker + qualifiedName + Marker.END_CLASS);
    }

    /** Returns a type with an annotation, which stands before the simple name of its class (JLS, section 9.7.4). */
    public static Code annotated(String annotation, Code type) {
        return new Code(type.text.charAt(0) + annotation + Marker.ANNOTATES + type.text.substring(1));
    }

    /** Returns pieces with commas between them; a line may break after each comma. */
    public static Code list(Collection<Code> pieces) {
        return new Code(pieces.stream().map(Code::toString).collect(Collectors.joining("," + Marker.SPACE)));
    }

    /** Returns a call. Its arguments move to lines of their own if they do not fit. */
    public static Code call(Code callee, Collection<Code> arguments) {
        return new Code(callee.text + "(" + Marker.LIST + list(arguments) + Marker.END + ")");
    }

    /**
     * Returns a method name for a call within the same class. A call of {@code yield} needs {@code this} (JLS, 14.21).
     */
    public static Code ownMethod(String name) {
        return name.equals("yield") ? new Code("this.yield") : name(name);
    }

    /**
     * Returns a string literal of visible, escaped ASCII characters. A text that is too long for one literal becomes an
     * expression, which is not a constant.
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

    /** Whether a class file can contain the text as a constant (JVMS, section 4.4.7). */
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

    /** Returns a literal of the type {@code int}. */
    public static Code literal(int value) {
        return new Code(Integer.toString(value));
    }

    /** Returns a literal of the type {@code long}. */
    public static Code literal(long value) {
        return new Code(value + "L");
    }

    /**
     * Returns a literal of the type {@code double}.
     *
     * @throws IllegalArgumentException if the value is infinite or NaN, because Java has no literal for it
     */
    public static Code literal(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " has no literal in Java");
        }
        return new Code(Double.toString(value));
    }

    /** Returns a literal of the type {@code boolean}. */
    public static Code literal(boolean value) {
        return new Code(Boolean.toString(value));
    }

    /** Returns pieces with the same source between them. */
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

    /** Returns the source. */
    @Override
    public String toString() {
        return text;
    }
}
