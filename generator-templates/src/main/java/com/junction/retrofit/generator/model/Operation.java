package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.document.Pointer;
import com.junction.retrofit.generator.java.JavaNames;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An operation as the document describes it, with the names that it has in Java.
 *
 * @param pointer its place in the document
 * @param httpMethod in capitals
 * @param path with its parameters in braces
 * @param group the tag or the SDK group
 * @param methodName the Java method
 * @param description summary and description, either of which may be missing
 * @param pathParameters in the order of the path
 * @param otherParameters query and header parameters
 * @param body the JSON request body
 * @param response the JSON body of the first 2xx response that has one
 * @param errors the JSON bodies of error responses by status code
 * @param security the alternatives that hold for this operation
 */
record Operation(
        Pointer pointer,
        String httpMethod,
        String path,
        String group,
        String methodName,
        @Nullable String description,
        List<Parameter> pathParameters,
        List<Parameter> otherParameters,
        Optional<Body> body,
        Optional<Body> response,
        Map<Integer, Body> errors,
        List<SecurityRequirement> security) {

    /**
     * A JSON body.
     *
     * @param schema what it looks like
     * @param pointer the place of the schema in the document
     * @param required whether it must be sent; meaningless for responses
     */
    record Body(Schema<?> schema, Pointer pointer, boolean required) {}

    /** What a request object is called that has no body to be named after, and what inline types are named after. */
    String requestName() {
        String method = JavaNames.pascalCase(methodName);
        String groupName = JavaNames.pascalCase(group);
        return method + groupName + "Request";
    }

    /** How errors call the operation. */
    String displayName() {
        return httpMethod + " " + path;
    }
}
