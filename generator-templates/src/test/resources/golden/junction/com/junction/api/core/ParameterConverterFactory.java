package com.junction.api.core;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.Header;
import retrofit2.http.Path;

/** Turns parameters into text, and refuses those that would become another request than the one meant. */
final class ParameterConverterFactory extends Converter.Factory {
    @Override
    public Converter<Object, String> stringConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof Header header) {
                return value -> HeaderValues.require(header.value(), value.toString());
            }
            if (annotation instanceof Path path) {
                return value -> requireSegment(path.value(), value.toString());
            }
        }
        return Object::toString;
    }

    /** An empty segment or a dot segment (RFC 3986, section 3.3) would address another resource. */
    private static String requireSegment(String name, String value) {
        if (value.isEmpty() || value.equals(".") || value.equals("..")) {
            throw new IllegalArgumentException(name + ": \"" + value + "\" is not allowed in a path");
        }
        return value;
    }
}
