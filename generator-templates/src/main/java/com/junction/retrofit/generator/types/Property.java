package com.junction.retrofit.generator.types;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.naming.Scopes;
import com.junction.retrofit.generator.spec.Location;
import com.junction.retrofit.generator.spec.Parameter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A property of a generated class: a property of a JSON object, or a parameter in the same request object.
 *
 * @param wireName its name in the document
 * @param name its name in Java
 * @param type the type of its value
 * @param description the document's description
 * @param required whether it must have a value
 * @param nullable whether null is a valid value
 * @param parameter its parameter, or null for a property of a JSON object
 * @param defaultValue the getter's result for an absent value, as a Java expression, or null
 * @param sensitive whether {@code toString} hides it
 * @param deprecated whether the document deprecates it
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
    /** Returns its parameter; fails if it is a property of a JSON object. */
    public Parameter sent() {
        return Objects.requireNonNull(parameter, wireName);
    }

    /** Whether it is a parameter at the location. */
    public boolean isIn(Location location) {
        return parameter != null && parameter.location() == location;
    }

    /** Whether it is a file, or a list of files, in a multipart form. */
    public boolean isFile() {
        JavaType file = type instanceof JavaType.ListOf list ? list.items() : type;
        return file instanceof JavaType.Library && isIn(Location.PART);
    }

    /** Whether the getter returns the value without wrapping it. */
    public boolean isPlain() {
        return required && !nullable;
    }

    /** Returns the name of its getter. */
    public String getter() {
        return Scopes.getter(name);
    }

    /** Whether it has a value without being set, as a required constant does. */
    public boolean isPreset() {
        return isPlain() && parameter == null && type.isConstant();
    }
}
