package com.junction.retrofit.generator.methods;

import com.junction.retrofit.generator.types.JavaType;
import com.junction.retrofit.generator.types.Property;
import java.util.List;
import java.util.Optional;

/**
 * What a method takes beside path parameters.
 *
 * @param type the request object, or empty where there is nothing to say
 * @param arguments what the Retrofit method is called with, path parameters included
 * @param encoding how the body is encoded, where that is not Retrofit's default
 * @param optional whether a call without a request object makes sense
 * @param body the type of the body where the request object is more than it, but nothing else in it is required
 * @param setters the parameters that the builder of the request object sets, and the whole body if it holds that
 * @param files the properties of the request object that are files which must be sent
 */
public record Request(
        Optional<JavaType> type,
        List<ApiArgument> arguments,
        BodyEncoding encoding,
        boolean optional,
        Optional<JavaType> body,
        List<Property> setters,
        List<Property> files) {

    /** How a body is encoded, and what the annotations of Retrofit for it are. */
    public enum BodyEncoding {
        NONE,
        JSON,
        FORM,
        MULTIPART,
        OTHER
    }
}
