package com.junction.retrofit.generator.methods;

import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.naming.GroupNames;
import com.junction.retrofit.generator.naming.OperationName;
import com.junction.retrofit.generator.spec.Operation;
import com.junction.retrofit.generator.types.JavaType;
import com.junction.retrofit.generator.types.Property;
import java.util.List;

/**
 * Operations that share a client.
 *
 * @param name the tag or SDK group
 * @param names the names of its classes, and the method of the client that returns it
 * @param tag the document's Tag Object of that name; missing where there is none
 * @param packageName the package of its classes
 * @param methods its operations
 */
public record Group(String name, GroupNames.Name names, Node tag, String packageName, List<Method> methods) {
    /**
     * An operation with the names and the types that its methods use.
     *
     * @param response the type of the body, {@code Void} where there is none
     */
    public record Method(
            Operation operation,
            OperationName names,
            List<Property> pathParameters,
            Request request,
            JavaType response) {
        /** The name of the method. */
        public String name() {
            return names.method();
        }
    }

    /** The first part of the names of its classes. */
    public String className() {
        return names.className();
    }

    /** The method of the client that returns it. */
    public String accessor() {
        return names.accessor();
    }
}
