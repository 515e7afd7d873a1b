package com.junction.retrofit.generator.java;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A Java type and how it is read and written.
 *
 * @param name as it stands for a value that is always there, such as {@code int}
 * @param boxed as it stands as a type argument, such as {@code Integer}
 * @param adapter an expression for its Moshi adapter, such as {@code Json.INTEGER}
 * @param imports the classes that {@code name} and {@code adapter} need
 * @param copier the class whose {@code copyOf} makes an unmodifiable copy, or empty where the type is immutable by itself
 */
public record JavaType(String name, String boxed, String adapter, Set<String> imports, String copier) {
    /** A class that is immutable and has an adapter. */
    public static JavaType of(String name, String adapter, String... imports) {
        return new JavaType(name, name, adapter, Set.of(imports), "");
    }

    /** A primitive type. */
    public static JavaType primitive(String name, String boxed, String adapter) {
        return new JavaType(name, boxed, adapter, Set.of(), "");
    }

    /** A class that the generator writes. */
    public static JavaType generated(String packageName, String name) {
        return of(name, name + ".JSON_ADAPTER", packageName + "." + name);
    }

    /** A list of this type. */
    public JavaType list() {
        return container("List<" + boxed + ">", "Json.list(" + adapter + ")", "java.util.List", "List");
    }

    /** A map from strings to this type. */
    public JavaType map() {
        return container("Map<String, " + boxed + ">", "Json.map(" + adapter + ")", "java.util.Map", "Json");
    }

    /** Whether the value is a Java primitive, which cannot be null. */
    public boolean isPrimitive() {
        return !name.equals(boxed);
    }

    private JavaType container(String containerName, String containerAdapter, String containerImport, String copier) {
        Set<String> all = new LinkedHashSet<>(imports);
        all.add(containerImport);
        return new JavaType(containerName, containerName, containerAdapter, all, copier);
    }
}
