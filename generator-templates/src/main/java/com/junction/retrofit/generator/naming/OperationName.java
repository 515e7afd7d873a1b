package com.junction.retrofit.generator.naming;

import java.util.Map;

/**
 * The names of an operation in Java.
 *
 * @param group the tag or the SDK group
 * @param method the method of the group's clients
 * @param placeholders the names by which Retrofit finds the parameters of the path, by their own names
 */
public record OperationName(String group, String method, Map<String, String> placeholders) {
    /** The last part of the package of the group: groups that have the same are one. */
    public String packagePart() {
        return JavaNames.packagePart(group);
    }

    /** The request object that has no body to be named after; inline types are named after it, too. */
    String requestClass() {
        return JavaNames.pascalCase(method) + JavaNames.pascalCase(group) + "Request";
    }
}
