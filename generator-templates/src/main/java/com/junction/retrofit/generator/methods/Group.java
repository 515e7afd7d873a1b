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
 * @param names the names of its classes and of the client's accessor
 * @param tag the document's Tag Object with that name, which may not exist
 * @param packageName the package of its classes
 * @param methods its operations
 */
public record Group(String name, GroupNames.Name names, Node tag, String packageName, List<Method> methods) {
    /**
     * An operation with the names and the types that its methods use.
     *
     * @param response the type of the response body; {@code Void} if there is no body
     */
    public record Method(
            Operation operation,
            OperationName names,
            List<Property> pathParameters,
            Request request,
            JavaType response) {
        /** Returns the name of the method. */
        public String name() {
            return names.method();
        }
    }

    /** Returns the first part of the names of its classes. */
    public String className() {
        return names.className();
    }

    /** Returns the name of the client's accessor for the group. */
    public String accessor() {
        return names.accessor();
    }
}
