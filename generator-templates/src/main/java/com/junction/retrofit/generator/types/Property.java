package com.junction.retrofit.generator.types;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.JavaType;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.JavadocText;
import com.junction.retrofit.generator.naming.Scopes;
import com.junction.retrofit.generator.naming.TypePlace;
import com.junction.retrofit.generator.spec.Parameter;
import java.util.List;
import java.util.Objects;
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
public record Property(
        String wireName,
        String field,
        JavaType type,
        @Nullable String description,
        boolean required,
        boolean nullable,
        @Nullable Parameter parameter,
        @Nullable Code defaultValue,
        boolean sensitive,
        boolean deprecated) {
    private static final int INDENT = 4;

    public Property called(String otherField) {
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

    /** Its name in the document; a leading {@code x-} of a parameter is no part of it. */
    public String plainName() {
        return parameter == null ? wireName : parameter.plainName();
    }

    /** The parameter that it is. */
    public Parameter sent() {
        return Objects.requireNonNull(parameter, wireName);
    }

    /** Whether it is a file, or several, that travel as parts of a form. */
    public boolean isFile() {
        return type.name().is("FilePart") || type.name().is("List<FilePart>");
    }

    /** Whether the getter returns the value as it is. */
    public boolean isPlain() {
        return required && !nullable;
    }

    public String getter() {
        return Scopes.getter(field);
    }

    /**
     * What a class prints of it.
     *
     * @param owner the class
     */
    public View view(int index, TypePlace owner) {
        boolean deprecatedGetter = deprecated && parameter == null;
        Code number = Code.literal(index);
        Code name = Code.name(field);
        Code setterType = nullable ? Code.format("@Nullable %s", type.boxed()) : type.name();
        List<Code> getterJavadoc = getterJavadoc(owner);
        List<Code> setterJavadoc = setterJavadoc(owner);
        return new View(
                index == 0 || !getterJavadoc.isEmpty(),
                getterJavadoc,
                deprecatedGetter,
                method(INDENT, Code.format("public %s %s()", getterType(), Code.name(getter())), value(number)),
                constant()
                        ? null
                        : new Setter(
                                index == 0 || !setterJavadoc.isEmpty(),
                                setterJavadoc,
                                deprecated,
                                method(
                                        2 * INDENT,
                                        Code.format("public Builder %s(%s %s)", name, setterType, name),
                                        Code.format("set(%s, %s)", number, name)),
                                singleton()));
    }

    private Code getterType() {
        return isPlain() ? type.name() : Code.format("Optional<%s>", type.boxed());
    }

    private Code value(Code number) {
        if (isPlain()) {
            return Code.format("get(%s)", number);
        }
        return defaultValue == null
                ? Code.format("getOptional(%s)", number)
                : Code.format("getOptional(%s, %s)", number, defaultValue);
    }

    /** A required constant is there without being set. */
    public boolean constant() {
        return isPlain() && parameter == null && type.isConstant();
    }

    /** A list that travels as a parameter is often a list of one. */
    private @Nullable Code singleton() {
        if (parameter == null || !type.isList() || type.name().toString().contains("?")) {
            return null;
        }
        Code name = Code.name(field);
        Code item = type.item();
        String text = item.toString();
        return text.startsWith("List<") || text.startsWith("@") || item.is("Object")
                ? null
                : method(
                        2 * INDENT,
                        Code.format("public Builder %s(%s %s)", name, item, name),
                        Code.format("%s(List.of(%s))", Code.ownMethod(field), name));
    }

    private static Code method(int indent, Code signature, Code value) {
        Code oneLine = Code.format("%s { return %s; }", signature, value);
        if (indent + oneLine.length() <= 120) {
            return oneLine;
        }
        return indent == INDENT
                ? Code.format("%s {\n        return %s;\n    }", signature, value)
                : Code.format("%s {\n            return %s;\n        }", signature, value);
    }

    /** Where a request is read, and where a response is built, what takes more than a line to say is not repeated. */
    private List<Code> getterJavadoc(TypePlace owner) {
        Code setter = Code.format("Builder#%s", Code.name(field));
        Javadoc javadoc = owner.isRequest() ? brief(INDENT, setter) : new Javadoc().text(description);
        if (defaultValue != null) {
            javadoc.paragraph("%s where it is absent.", JavadocText.code(defaultValue));
        }
        return javadoc.lines(INDENT);
    }

    private List<Code> setterJavadoc(TypePlace owner) {
        Code getter = Code.format("%s#%s()", Code.name(owner.className()), Code.name(getter()));
        Javadoc javadoc = owner.isRequest() ? new Javadoc().text(description) : brief(2 * INDENT, getter);
        return javadoc.lines(2 * INDENT);
    }

    private Javadoc brief(int indent, Code elsewhere) {
        Javadoc javadoc = new Javadoc().text(description);
        return javadoc.lines(indent).size() < 2
                ? javadoc
                : new Javadoc().paragraph("See %s.", JavadocText.link(elsewhere));
    }

    /** How it is listed: the call of a {@code PropertyList}. */
    public Code listed() {
        Code name = Code.literal(wireName);
        Code hidden = sensitive ? Code.of(".hidden()") : Code.of("");
        if (parameter != null) {
            return required
                    ? Code.format(".requiredParameter(%s)%s", name, hidden)
                    : Code.format(".parameter(%s)%s", name, hidden);
        }
        return Code.format(".%s(%s, %s)%s", kind(), name, type.adapter(), hidden);
    }

    private Code kind() {
        if (required) {
            return nullable ? Code.of("requiredNullable") : Code.of("required");
        }
        return nullable ? Code.of("nullable") : Code.of("optional");
    }

    /** What the template prints; {@code spaced} sets a documented member apart. */
    public record View(
            boolean spaced,
            List<Code> javadoc,
            boolean deprecated,
            Code getter,
            @Nullable Setter setter) {}

    /** A method of the builder. */
    public record Setter(
            boolean spaced,
            List<Code> javadoc,
            boolean deprecated,
            Code method,
            @Nullable Code singleton) {}
}
