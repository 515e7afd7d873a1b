package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.java.JavaNames;
import com.junction.retrofit.generator.java.JavaType;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.Signatures;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * A property of a generated class: one of a JSON object, or a parameter that travels in the same request object.
 *
 * <p>A required value is held as it is. Any other is held in an {@code Optional}, which is empty where the value is
 * null and itself null where it is absent. A parameter knows no difference between the two.
 *
 * @param wireName its name in the document
 * @param field its name in Java
 * @param type the type of its value
 * @param description what the document says of it
 * @param required whether it must be there
 * @param nullable whether null is a valid value
 * @param parameter whether it is a parameter, and no part of the JSON
 * @param defaultValue a Java expression for what the getter returns when it is absent, or null
 * @param constant a Java expression for the only value, or null
 * @param sensitive whether {@code toString} hides it
 * @param index its number among the JSON properties, or null for a parameter
 */
record Property(
        String wireName,
        String field,
        JavaType type,
        @Nullable String description,
        boolean required,
        boolean nullable,
        boolean parameter,
        @Nullable String defaultValue,
        @Nullable String constant,
        boolean sensitive,
        @Nullable String index) {

    private static final int MEMBER_INDENT = 4;
    private static final int READ_INDENT = 32;

    /** Whether the value is held as it is. */
    boolean isPlain() {
        return required && !nullable;
    }

    /** The only value of a required constant: it needs no setter. */
    @Nullable
    String fixed() {
        return isPlain() ? constant : null;
    }

    String fieldType() {
        if (isPlain()) {
            return type.name();
        }
        if (parameter) {
            return "@Nullable " + type.boxed();
        }
        return required ? optional() : "@Nullable " + optional();
    }

    String builderFieldType() {
        if (fixed() != null) {
            return type.name();
        }
        return "@Nullable " + (isPlain() || parameter ? type.boxed() : optional());
    }

    String getter() {
        String name = "get" + StringUtils.capitalize(field);
        return name.equals("getClass") ? "getClass_" : name;
    }

    String getterType() {
        return isPlain() ? type.name() : optional();
    }

    String getterValue() {
        if (isPlain() || (required && !parameter)) {
            return field;
        }
        if (parameter) {
            return "Optional.ofNullable(" + field + ")";
        }
        String absent = defaultValue == null ? "Optional.empty()" : "Optional.of(" + defaultValue + ")";
        return field + " != null ? " + field + " : " + absent;
    }

    List<String> javadoc() {
        Javadoc javadoc = new Javadoc().text(description);
        if (defaultValue != null) {
            javadoc.markup("{@code " + defaultValue + "} where it is absent.");
        }
        return javadoc.lines(MEMBER_INDENT);
    }

    List<String> setterJavadoc() {
        return new Javadoc().text(description).lines(2 * MEMBER_INDENT);
    }

    String setterType() {
        return isPlain() || (!nullable && !parameter) ? type.name() : "@Nullable " + type.boxed();
    }

    String setterValue() {
        if (parameter && !isPlain()) {
            return field;
        }
        if (isPlain()) {
            return type.copier().isEmpty() ? field : type.copier() + ".copyOf(" + field + ")";
        }
        String optional = (nullable ? "Optional.ofNullable(" : "Optional.of(") + field + ")";
        if (constant != null) {
            return optional + ".map(value -> Json.requireConstant(" + constant + ", value))";
        }
        return type.copier().isEmpty() ? optional : optional + ".map(" + type.copier() + "::copyOf)";
    }

    String equality() {
        if (isPlain() && type.isPrimitive()) {
            return field + " == that." + field;
        }
        return isPlain() ? field + ".equals(that." + field + ")" : "Objects.equals(" + field + ", that." + field + ")";
    }

    String described() {
        if (sensitive) {
            return "hidden\"";
        }
        return "\" + " + (isPlain() ? field : getter() + "().orElse(null)");
    }

    String read() {
        String assigned = "builder." + field + " = ";
        return isPlain()
                ? assigned + type.adapter() + ".fromJson(reader)"
                : Signatures.parenthesized(
                        assigned + "Json.readNullable", List.of("reader", type.adapter()), "", READ_INDENT);
    }

    String write() {
        String name = JavaNames.literal(wireName);
        return isPlain()
                ? type.adapter() + ".toJson(writer.name(" + name + "), value." + field + ")"
                : Signatures.parenthesized(
                        "Json.writeProperty",
                        List.of("writer", name, "value." + field, type.adapter()),
                        "",
                        3 * MEMBER_INDENT);
    }

    private String optional() {
        return "Optional<" + type.boxed() + ">";
    }
}
