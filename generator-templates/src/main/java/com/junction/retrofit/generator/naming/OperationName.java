package com.junction.retrofit.generator.naming;

import java.util.Map;

/**
 * The names of an operation in Java.
 *
 * @param group the tag or the SDK group
 * @param method the method of the group's clients
 * @param placeholders Retrofit's names for the path parameters, by the document's names
 */
public record OperationName(String group, String method, Map<String, String> placeholders) {
    /** Returns the last part of the package of the group. Groups with the same part become one group. */
    public String packagePart() {
        return JavaNames.packagePart(group);
    }

    /** Returns the name of a request object that is not named after a body. Inline types use it as a prefix. */
    String requestClass() {
        return JavaNames.pascalCase(method) + JavaNames.pascalCase(group) + "Request";
    }
}
