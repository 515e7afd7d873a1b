package com.junction.api.core;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.Header;
import retrofit2.http.Path;

/** Turns into text what is no JSON, and refuses parameters that would become another request than the one meant. */
final class ConverterFactory extends Converter.Factory {
    @Override
    public Converter<Object, String> stringConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof Header header) {
                return value -> HeaderValues.require(header.value(), PlainText.of(value));
            }
            if (annotation instanceof Path path) {
                return value -> requireSegment(path.value(), segment(value));
            }
        }
        return PlainText::of;
    }

    @Override
    public @Nullable Converter<ResponseBody, ?> responseBodyConverter(
            Type type, Annotation[] annotations, Retrofit retrofit) {
        if (type != String.class) {
            return null;
        }
        Converter<ResponseBody, String> json = retrofit.nextResponseBodyConverter(this, type, annotations);
        return body -> {
            MediaType mediaType = body.contentType();
            return mediaType == null || Endpoint.isJson(mediaType) ? json.convert(body) : body.string();
        };
    }

    /** Retrofit leaves reserved characters as they are, so it is told that all is encoded. */
    private static String segment(Object value) {
        return PercentEncoding.encode(PlainText.of(value));
    }

    /** An empty segment or a dot segment (RFC 3986, section 3.3) would address another resource. */
    private static String requireSegment(String name, String value) {
        if (value.isEmpty() || value.equals(".") || value.equals("..")) {
            throw new IllegalArgumentException(name + ": \"" + value + "\" is not allowed in a path");
        }
        return value;
    }
}
