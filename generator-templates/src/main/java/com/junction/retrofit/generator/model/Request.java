package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.java.JavaType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a method takes beside path parameters.
 *
 * @param type the request object, or empty where there is nothing to say
 * @param parameters the query and header parameters that it carries
 * @param bodyType the type of the JSON body, or null
 * @param bodyValue an expression for the body
 * @param optional whether a call without a request object makes sense
 */
record Request(
        Optional<JavaType> type,
        List<Property> parameters,
        @Nullable JavaType bodyType,
        String bodyValue,
        boolean optional) {}
