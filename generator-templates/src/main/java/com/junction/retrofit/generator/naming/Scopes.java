package com.junction.retrofit.generator.naming;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/**
 * The scopes of a client, each with the names that the generator's own code uses there. A test generates clients from
 * documents that use every name of a generated client, so that a missing name breaks it.
 */
public final class Scopes {
    private static final Set<String> METHODS_OF_OBJECT = methodsOfObject(method -> true);

    /** A setter with the same name could override them, which does not compile. */
    private static final Set<String> METHODS_OF_OBJECT_WITH_ONE_PARAMETER =
            methodsOfObject(method -> method.getParameterCount() == 1);

    /** The classes that the files of schemas refer to by simple names, and the names of nested classes. */
    private static final Set<String> CLASSES = Set.of(
            "ApiCall",
            "BigDecimal",
            "BigInteger",
            "Boolean",
            "Builder",
            "CompletableFuture",
            "Deprecated",
            "Double",
            "Enum",
            "EventStream",
            "FilePart",
            "Function",
            "Integer",
            "Json",
            "JsonAdapter",
            "JsonObject",
            "JsonType",
            "List",
            "LocalDate",
            "Long",
            "Map",
            "MultipartBody",
            "Nullable",
            "Object",
            "ObjectType",
            "OffsetDateTime",
            "OpenEnum",
            "Optional",
            "Override",
            "RequestBody",
            "ResponseBody",
            "String",
            "T",
            "UUID",
            "Union",
            "UnionType",
            "Value",
            "ValueObject",
            "Visitor",
            "Void");

    /** The classes that only the files of groups use; those files qualify the name of a schema that has such a name. */
    private static final Set<String> CLASSES_OF_GROUPS = Set.of(
            "Body",
            "Call",
            "DELETE",
            "Field",
            "FieldMap",
            "File",
            "FormUrlEncoded",
            "GET",
            "HEAD",
            "HTTP",
            "Header",
            "HeaderMap",
            "Headers",
            "ManyParameters",
            "Multipart",
            "NullableItems",
            "OPTIONS",
            "Operation",
            "PATCH",
            "POST",
            "PUT",
            "Parameters",
            "Part",
            "PartBodies",
            "PartMap",
            "Path",
            "PathSegment",
            "Query",
            "QueryMap",
            "RequestOptions",
            "Retrofit",
            "Streaming");

    private static final Set<String> MEMBERS_OF_CLIENT = Set.of("builder", "close", "retrofit", "transport");
    private static final Set<String> METHODS_OF_GROUP_CLIENT = Set.of("withRawResponse");

    /** The names that methods of group clients use beside path parameters. */
    private static final Set<String> LOCALS_OF_OPERATION = Set.of("api", "body", "cookie", "options", "raw", "request");

    private static final Set<String> GETTERS = Set.of("getAdditionalProperties", "getClass");
    private static final Set<String> CONSTANTS_OF_ENUM = Set.of("JSON_ADAPTER", "KNOWN");

    private static final Set<String> METHODS_OF_ENVIRONMENT = Set.of("custom", "getUrl", "isCustom", "variable");

    /** The methods of every client's builder, and the fields that they use. */
    private static final Set<String> MEMBERS_OF_CLIENT_BUILDER = Set.of(
            "addHeader",
            "attemptTimeout",
            "build",
            "callFactory",
            "credentials",
            "effectiveTimeout",
            "environment",
            "headers",
            "httpClient",
            "listener",
            "maxBodySize",
            "maxEventSize",
            "maxRetries",
            "retryBudget",
            "self",
            "timeout",
            "timer",
            "transport",
            "url");

    private Scopes() {}

    /** Returns a scope for the classes of all schemas. It ignores case, because file systems may. */
    static Scope classes() {
        return new Scope(CLASSES::contains, "Model", "", name -> name.toLowerCase(Locale.ROOT));
    }

    /** Returns a scope for the client's accessors of groups. */
    static Scope accessors() {
        return methods(MEMBERS_OF_CLIENT);
    }

    /** Returns a scope for the operations of a group, as methods of its clients and of Retrofit's interface. */
    public static Scope operations() {
        return methods(METHODS_OF_GROUP_CLIENT);
    }

    /**
     * Returns a scope for the path parameters of an operation's methods. A parameter must not hide a class or a package
     * that the methods use (JLS, section 6.4.2).
     *
     * @param classes the classes of the client
     */
    public static Scope pathParameters(ClassNames classes, String basePackage) {
        String firstPackage = basePackage.split("\\.", 2)[0];
        return parameters(name -> classes.isGiven(name)
                || (name.equals(firstPackage) && CLASSES_OF_GROUPS.stream().anyMatch(classes::isGiven)));
    }

    /**
     * Returns a scope for the parameters of an operation's methods.
     *
     * @param meant whether a name may mean something else in the methods
     */
    public static Scope parameters(Predicate<String> meant) {
        return new Scope(meant, "_", "", UnaryOperator.identity()).with(LOCALS_OF_OPERATION);
    }

    /** Returns a scope for the properties of a class; two properties never share a setter or a getter. */
    public static Scope properties() {
        return new Scope(METHODS_OF_OBJECT_WITH_ONE_PARAMETER::contains, "_", "", StringUtils::capitalize);
    }

    /** Returns the getter of a property. */
    public static String getter(String property) {
        String getter = "get" + StringUtils.capitalize(property);
        return GETTERS.contains(getter) ? getter + "_" : getter;
    }

    /**
     * Returns a scope for the constants of an enum.
     *
     * @param className the name of the enum, which its own code uses
     */
    public static Scope constants(String className) {
        return numbered("_").with(CONSTANTS_OF_ENUM).with(className);
    }

    /** Returns a scope for the methods of a visitor, without {@code visit}. */
    static Scope visitorMethods() {
        return numbered("");
    }

    /** Returns a scope for the constants of {@code Environment}. */
    public static Scope environments() {
        return numbered("_");
    }

    /** Returns a scope for the methods of {@code Environment} that take values for the variables of a server. */
    public static Scope environmentFactories() {
        return methods(METHODS_OF_ENVIRONMENT);
    }

    /** Returns a scope for the variables of a server, as parameters of a method. */
    public static Scope serverVariables() {
        return numbered("");
    }

    /** Returns a scope for the methods of the client's builder that set credentials. */
    public static Scope credentials() {
        return methods(MEMBERS_OF_CLIENT_BUILDER);
    }

    /** Returns a scope for the placeholders in the path of a Retrofit method. */
    public static Scope placeholders() {
        return numbered("_");
    }

    private static Scope methods(Set<String> own) {
        return new Scope(
                name -> METHODS_OF_OBJECT.contains(name) || own.contains(name), "_", "", UnaryOperator.identity());
    }

    private static Scope numbered(String separator) {
        return new Scope(name -> false, "", separator, UnaryOperator.identity());
    }

    private static Set<String> methodsOfObject(Predicate<Method> filter) {
        return Arrays.stream(Object.class.getDeclaredMethods())
                .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                .filter(filter)
                .map(Method::getName)
                .collect(Collectors.toUnmodifiableSet());
    }
}
