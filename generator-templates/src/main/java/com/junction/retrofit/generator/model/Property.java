package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.java.JavaNames;
import com.junction.retrofit.generator.java.JavaType;
import com.junction.retrofit.generator.java.Javadoc;
import java.util.List;
import java.util.Objects;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * A property of a generated class: one of a JSON object, or a parameter that travels in the same request object.
 *
 * @param wireName its name in the document
 * @param field its name in Java
 * @param type the type of its value
 * @param description what the document says of it
 * @param required whether it must be there
 * @param nullable whether null is a valid value
 * @param parameter where it travels, or null for a property of a JSON object
 * @param defaultValue a Java expression for what the getter returns when it is absent, or null
 * @param sensitive whether {@code toString} hides it
 * @param deprecated whether it should no longer be used
 */
record Property(
        String wireName,
        String field,
        JavaType type,
        @Nullable String description,
        boolean required,
        boolean nullable,
        @Nullable Parameter parameter,
        @Nullable String defaultValue,
        boolean sensitive,
        boolean deprecated) {
    private static final int INDENT = 4;

    Property called(String otherField) {
        return new Property(
                wireName,
                otherField,
                type,
                description,
                required,
                nullable,
                parameter,
                defaultValue,
                sensitive,
                deprecated);
    }

    /** The parameter that it is. */
    Parameter sent() {
        return Objects.requireNonNull(parameter, wireName);
    }

    /** Whether it is a file, or several, that travel as parts of a form. */
    boolean isFile() {
        return type.name().equals("FilePart") || type.name().equals("List<FilePart>");
    }

    /** Whether the getter returns the value as it is. */
    boolean isPlain() {
        return required && !nullable;
    }

    String getter() {
        String name = "get" + StringUtils.capitalize(field);
        return name.equals("getClass") || name.equals("getAdditionalProperties") ? name + "_" : name;
    }

    /**
     * What a class prints of it.
     *
     * @param owner the class
     */
    View view(int index, TypePlace owner) {
        boolean deprecatedGetter = deprecated && parameter == null;
        String getterType = isPlain() ? type.name() : "Optional<" + type.boxed() + ">";
        String value = isPlain() ? "get(" + index + ")" : "getOptional(" + index + ")";
        if (defaultValue != null && !isPlain()) {
            value = "getOptional(" + index + ", " + defaultValue + ")";
        }
        String setterType = nullable ? "@Nullable " + type.boxed() : type.name();
        List<String> getterJavadoc = getterJavadoc(owner);
        List<String> setterJavadoc = setterJavadoc(owner);
        return new View(
                index == 0 || !getterJavadoc.isEmpty(),
                getterJavadoc,
                deprecatedGetter,
                method(INDENT, "public " + getterType + " " + getter() + "()", value),
                constant()
                        ? null
                        : new Setter(
                                index == 0 || !setterJavadoc.isEmpty(),
                                setterJavadoc,
                                deprecated,
                                method(
                                        2 * INDENT,
                                        "public Builder " + field + "(" + setterType + " " + field + ")",
                                        "set(" + index + ", " + field + ")"),
                                singleton()));
    }

    /** A required constant is there without being set. */
    boolean constant() {
        return isPlain() && parameter == null && type.isConstant();
    }

    /** A list that travels as a parameter is often a list of one. */
    private @Nullable String singleton() {
        if (parameter == null || !type.isList() || type.name().contains("?")) {
            return null;
        }
        String item = type.name().substring("List<".length(), type.name().length() - 1);
        return item.startsWith("List<") || item.startsWith("@") || item.equals("Object")
                ? null
                : method(
                        2 * INDENT,
                        "public Builder " + field + "(" + item + " " + field + ")",
                        field + "(List.of(" + field + "))");
    }

    private static String method(int indent, String signature, String value) {
        String oneLine = signature + " { return " + value + "; }";
        String spaces = " ".repeat(indent);
        return indent + oneLine.length() <= 120
                ? oneLine
                : signature + " {\n" + spaces + "    return " + value + ";\n" + spaces + "}";
    }

    /** Where a request is read, and where a response is built, what takes more than a line to say is not repeated. */
    private List<String> getterJavadoc(TypePlace owner) {
        Javadoc javadoc = owner.isRequest() ? brief(INDENT, "Builder#" + field) : new Javadoc().text(description);
        if (defaultValue != null) {
            javadoc.markup("{@code " + defaultValue + "} where it is absent.");
        }
        return javadoc.lines(INDENT);
    }

    private List<String> setterJavadoc(TypePlace owner) {
        Javadoc javadoc = owner.isRequest()
                ? new Javadoc().text(description)
                : brief(2 * INDENT, owner.className() + "#" + getter() + "()");
        return javadoc.lines(2 * INDENT);
    }

    private Javadoc brief(int indent, String elsewhere) {
        Javadoc javadoc = new Javadoc().text(description);
        return javadoc.lines(indent).size() < 2 ? javadoc : new Javadoc().markup("See {@link " + elsewhere + "}.");
    }

    /** How it is listed: the call of a {@code PropertyList}. */
    String listed() {
        String name = JavaNames.literal(wireName);
        String hidden = sensitive ? ".hidden()" : "";
        if (parameter != null) {
            return (required ? ".requiredParameter(" : ".parameter(") + name + ")" + hidden;
        }
        String kind = required ? nullable ? "requiredNullable" : "required" : nullable ? "nullable" : "optional";
        return "." + kind + "(" + name + ", " + type.adapter() + ")" + hidden;
    }

    /** What the template prints; {@code spaced} sets a documented member apart. */
    record View(
            boolean spaced,
            List<String> javadoc,
            boolean deprecated,
            String getter,
            @Nullable Setter setter) {}

    /** A method of the builder. */
    record Setter(
            boolean spaced,
            List<String> javadoc,
            boolean deprecated,
            String method,
            @Nullable String singleton) {}
}
