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
public record JavaType(Code name, Code boxed, Code adapter, Set<String> imports) {
    private static final String NULLABLE = "@Nullable ";
    private static final Pattern LEADING_NULLABLE = Pattern.compile("[\\w.]*" + NULLABLE);
    private static final Pattern CONSTANT = Pattern.compile("Json\\.constant\\((Json\\.\\w+), .*\\)");

    /** A class that has an adapter. */
    public static JavaType of(Code name, Code adapter, String... imports) {
        return new JavaType(name, name, adapter, Set.of(imports));
    }

    /** A class that JSON has no adapter for. */
    public static JavaType withoutAdapter(Code name, String... imports) {
        return of(name, Code.of(""), imports);
    }

    /** A primitive type. */
    public static JavaType primitive(Code name, Code boxed, Code adapter) {
        return new JavaType(name, boxed, adapter, Set.of());
    }

    /** A class that the generator writes. */
    public static JavaType generated(String packageName, String className) {
        Code name = Code.name(className);
        return of(name, Code.format("%s.JSON_ADAPTER", name), packageName + "." + className);
    }

    /** A list of this type. */
    public JavaType list() {
        return around(Code.format("List<%s>", boxed), Code.format("Json.list(%s)", adapter), "java.util.List");
    }

    /** A map from strings to this type. */
    public JavaType map() {
        return around(Code.format("Map<String, %s>", boxed), Code.format("Json.map(%s)", adapter), "java.util.Map");
    }

    /** This type as an item of a list or a map, where null is a value too. */
    public JavaType nullable() {
        return isNullable()
                ? this
                : around(
                        Code.format("@Nullable %s", boxed),
                        Code.format("Json.nullable(%s)", adapter),
                        "org.jspecify.annotations.Nullable");
    }

    /** This type with any value, where it was a constant. */
    public JavaType withoutConstant() {
        Code any = new Code(CONSTANT.matcher(adapter.toString()).replaceFirst("$1"));
        return new JavaType(name, boxed, any, imports);
    }

    /** Whether the value is always the same. */
    public boolean isConstant() {
        return CONSTANT.matcher(adapter.toString()).matches();
    }

    /** Whether null is a value of this type. */
    public boolean isNullable() {
        return LEADING_NULLABLE.matcher(boxed.toString()).lookingAt();
    }

    /** True if this list or map may contain null, which its type does not show at run time. */
    public boolean hasNullableItems() {
        int arguments = boxed.toString().indexOf('<');
        return arguments >= 0 && boxed.toString().indexOf(NULLABLE, arguments) >= 0;
    }

    /** Whether the value is a Java primitive, which cannot be null. */
    public boolean isPrimitive() {
        return !name.equals(boxed);
    }

    /** Whether it is a list. */
    public boolean isList() {
        return name.toString().startsWith("List<");
    }

    /** Whether it is a map. */
    public boolean isMap() {
        return name.toString().startsWith("Map<");
    }

    /** The type of the items of a list. */
    public Code item() {
        String list = name.toString();
        return new Code(list.substring("List<".length(), list.length() - 1));
    }

    /** The class without its type arguments: what tells two overloads apart. */
    public String erasure() {
        String plain = isNullable() ? boxed.toString().replaceFirst(NULLABLE, "") : boxed.toString();
        return plain.replaceFirst("<.*", "");
    }

    /** Whether the expression for the adapter uses {@code Json}. */
    public boolean usesJson() {
        return adapter.toString().contains("Json.");
    }

    /** The classes that the expression for the adapter names. */
    public Set<String> adapterImports() {
        Set<String> named = new LinkedHashSet<>(imports);
        named.removeIf(qualified -> !Pattern.compile(
                        "(?<![\\w.])" + qualified.substring(qualified.lastIndexOf('.') + 1) + "(?!\\w)")
                .matcher(adapter.toString())
                .find());
        return named;
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
        Pattern pattern = Pattern.compile("(?<![\\w.])(" + NULLABLE + ")?" + simple + "(?!\\w)");
        Set<String> others = new LinkedHashSet<>(imports);
        others.remove(qualified);
        return new JavaType(
                replace(name, pattern, simple, qualified),
                replace(boxed, pattern, simple, qualified),
                replace(adapter, pattern, simple, qualified),
                others);
    }

    /** An annotation of a type stands before its simple name (JLS, section 9.7.4). */
    private static Code replace(Code code, Pattern pattern, String simple, String qualified) {
        String packageAndDot = qualified.substring(0, qualified.length() - simple.length());
        return new Code(pattern.matcher(code.toString())
                .replaceAll(found -> packageAndDot + (found.group(1) == null ? "" : NULLABLE) + simple));
    }

    private JavaType around(Code outerName, Code outerAdapter, String outerImport) {
        Set<String> all = new LinkedHashSet<>(imports);
        all.add(outerImport);
        return new JavaType(outerName, outerName, outerAdapter, all);
    }
}
