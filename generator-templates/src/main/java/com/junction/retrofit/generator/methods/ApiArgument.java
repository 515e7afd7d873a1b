package com.junction.retrofit.generator.methods;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.types.JavaType;
import com.junction.retrofit.generator.types.TypeCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a Retrofit method, and the value that the clients pass for it.
 *
 * @param annotation the annotation of Retrofit
 * @param type the type of the parameter
 * @param name the name of the parameter
 * @param value the value, as a Java expression
 * @param runtime the classes of the runtime that the value needs
 */
public record ApiArgument(Annotation annotation, JavaType type, String name, Code value, Set<String> runtime) {
    private static final Set<String> CONVERTED = Set.of("Body", "Part");

    /**
     * An annotation of Retrofit.
     *
     * @param name the simple name, such as {@code Query}
     * @param wireName the annotation's value as a literal, or null
     * @param encoded whether the parameter's value is percent-encoded already
     */
    public record Annotation(String name, @Nullable Code wireName, boolean encoded) {
        /** Returns the annotation as source. */
        public Code code() {
            Code type = Code.type("retrofit2.http." + name);
            if (wireName == null) {
                return encoded ? Code.format("@%s(encoded = true)", type) : Code.format("@%s", type);
            }
            return encoded
                    ? Code.format("@%s(value = %s, encoded = true)", type, wireName)
                    : Code.format("@%s(%s)", type, wireName);
        }
    }

    /** Whether it is a parameter of the path. */
    public boolean isOfPath() {
        return annotation.name().equals("Path");
    }

    /** Whether items of the body may be null; an annotation tells Moshi. */
    public boolean hasNullableItems() {
        return CONVERTED.contains(annotation.name()) && type.hasNullableItems();
    }

    /** Returns the value for a call without a request object. */
    public Code absent() {
        if (type instanceof JavaType.OptionalOf) {
            return Code.format("%s.empty()", TypeCode.erased(type));
        }
        return type.isList() || type.isMap() ? Code.format("%s.of()", TypeCode.erased(type)) : Code.of("null");
    }
}
