package com.junction.retrofit.generator.types;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.naming.Scopes;
import com.junction.retrofit.generator.spec.Location;
import com.junction.retrofit.generator.spec.Parameter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A property of a generated class: one of a JSON object, or a parameter that travels in the same request object.
 *
 * @param wireName its name in the document
 * @param name its name in Java
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
        String name,
        JavaType type,
        @Nullable String description,
        boolean required,
        boolean nullable,
        @Nullable Parameter parameter,
        @Nullable Code defaultValue,
        boolean sensitive,
        boolean deprecated) {
    /** The parameter that it is. */
    public Parameter sent() {
        return Objects.requireNonNull(parameter, wireName);
    }

    /** Whether it travels there. */
    public boolean isIn(Location location) {
        return parameter != null && parameter.location() == location;
    }

    /** Whether it is a file, or several, that travel as parts of a form. */
    public boolean isFile() {
        JavaType file = type instanceof JavaType.ListOf list ? list.items() : type;
        return file instanceof JavaType.Library && isIn(Location.PART);
    }

    /** Whether the getter returns the value as it is. */
    public boolean isPlain() {
        return required && !nullable;
    }

    /** The method that returns it. */
    public String getter() {
        return Scopes.getter(name);
    }

    /** Whether it is there without being set, as a required constant is. */
    public boolean isPreset() {
        return isPlain() && parameter == null && type.isConstant();
    }
}
