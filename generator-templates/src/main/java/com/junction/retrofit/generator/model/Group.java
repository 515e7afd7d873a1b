package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.java.JavaNames;
import com.junction.retrofit.generator.java.JavaType;
import java.util.List;

/**
 * Operations that share a client.
 *
 * @param name the tag or SDK group
 * @param packageName the package of its classes
 * @param methods its operations
 */
record Group(String name, String packageName, List<Method> methods) {
    /**
     * An operation with the Java types that its methods use.
     *
     * @param response the type of the body, {@code Void} where there is none
     */
    record Method(Operation operation, List<Property> pathParameters, Request request, JavaType response) {}

    /** The first part of the names of its classes. */
    String className() {
        return JavaNames.pascalCase(name);
    }

    /** The method of the client that returns it. */
    String accessor() {
        return JavaNames.camelCase(name);
    }

    /** A sentence for Javadoc. */
    String summary() {
        return "Operations of the group {@code " + name.replaceAll("[^\\p{Alnum} _.-]", "") + "}.";
    }
}
