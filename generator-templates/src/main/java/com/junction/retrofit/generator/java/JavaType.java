package com.junction.retrofit.generator.java;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A Java type and how it is read and written.
 *
 * @param name as it stands for a value that is always there, such as {@code int}
 * @param boxed as it stands as a type argument, such as {@code Integer}
 * @param adapter an expression for its Moshi adapter, such as {@code Json.INTEGER}
 * @param imports the classes that {@code name} and {@code adapter} need
 */
public record JavaType(String name, String boxed, String adapter, Set<String> imports) {
    private static final String NULLABLE = "@Nullable ";
    private static final Pattern CONSTANT = Pattern.compile("Json\\.constant\\((Json\\.\\w+), .*\\)");

    /** A class that has an adapter. */
    public static JavaType of(String name, String adapter, String... imports) {
        return new JavaType(name, name, adapter, Set.of(imports));
    }

    /** A primitive type. */
    public static JavaType primitive(String name, String boxed, String adapter) {
        return new JavaType(name, boxed, adapter, Set.of());
    }

    /** A class that the generator writes. */
    public static JavaType generated(String packageName, String name) {
        return of(name, name + ".JSON_ADAPTER", packageName + "." + name);
    }

    /** A list of this type. */
    public JavaType list() {
        return around("List<" + boxed + ">", "Json.list(" + adapter + ")", "java.util.List");
    }

    /** A map from strings to this type. */
    public JavaType map() {
        return around("Map<String, " + boxed + ">", "Json.map(" + adapter + ")", "java.util.Map");
    }

    /** This type as an item of a list or a map, where null is a value too. */
    public JavaType nullable() {
        return isNullable()
                ? this
                : around(NULLABLE + boxed, "Json.nullable(" + adapter + ")", "org.jspecify.annotations.Nullable");
    }

    /** This type with any value, where it was a constant. */
    public JavaType withoutConstant() {
        return new JavaType(name, boxed, CONSTANT.matcher(adapter).replaceFirst("$1"), imports);
    }

    /** Whether the value is always the same. */
    public boolean isConstant() {
        return CONSTANT.matcher(adapter).matches();
    }

    /** Whether null is a value of this type. */
    public boolean isNullable() {
        return boxed.startsWith(NULLABLE);
    }

    /** Whether the value is a Java primitive, which cannot be null. */
    public boolean isPrimitive() {
        return !name.equals(boxed);
    }

    /** Whether it is a list. */
    public boolean isList() {
        return name.startsWith("List<");
    }

    /** Whether it is a map. */
    public boolean isMap() {
        return name.startsWith("Map<");
    }

    /** The class without its type arguments: what tells two overloads apart. */
    public String erasure() {
        String plain = isNullable() ? boxed.substring(NULLABLE.length()) : boxed;
        return plain.replaceFirst("<.*", "");
    }

    /**
     * This type for a file where simple names mean something else: such a class is written by its full name.
     *
     * @param taken the classes that simple names stand for there
     */
    public JavaType in(Map<String, String> taken) {
        JavaType result = this;
        for (String qualified : imports) {
            String simple = qualified.substring(qualified.lastIndexOf('.') + 1);
            if (!taken.getOrDefault(simple, qualified).equals(qualified)) {
                result = result.qualify(simple, qualified);
            }
        }
        return result;
    }

    private JavaType qualify(String simple, String qualified) {
        String pattern = "(?<![\\w.])" + simple + "(?!\\w)";
        Set<String> others = new LinkedHashSet<>(imports);
        others.remove(qualified);
        return new JavaType(
                name.replaceAll(pattern, qualified),
                boxed.replaceAll(pattern, qualified),
                adapter.replaceAll(pattern, qualified),
                others);
    }

    private JavaType around(String outerName, String outerAdapter, String outerImport) {
        Set<String> all = new LinkedHashSet<>(imports);
        all.add(outerImport);
        return new JavaType(outerName, outerName, outerAdapter, all);
    }
}
