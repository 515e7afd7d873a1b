package com.junction.retrofit.generator.methods;

import com.junction.retrofit.generator.types.JavaType;
import com.junction.retrofit.generator.types.Property;
import java.util.List;
import java.util.Optional;

/**
 * The input of a method beside path parameters.
 *
 * @param type the type of the request object; empty if the operation does not need one
 * @param arguments the arguments for the Retrofit method, including path parameters
 * @param encoding the encoding of the body
 * @param optional whether callers may omit the request object
 * @param body the type of the body, if a request object wraps it and requires nothing else
 * @param setters the parameters that the builder of the request object sets, and the whole body if it sets that
 * @param files the properties of the request object that are required files
 */
public record Request(
        Optional<JavaType> type,
        List<ApiArgument> arguments,
        BodyEncoding encoding,
        boolean optional,
        Optional<JavaType> body,
        List<Property> setters,
        List<Property> files) {

    /** The encoding of a body, which decides Retrofit's annotations. */
    public enum BodyEncoding {
        NONE,
        JSON,
        FORM,
        MULTIPART,
        OTHER
    }
}
