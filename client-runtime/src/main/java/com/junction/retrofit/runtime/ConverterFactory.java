package com.junction.retrofit.runtime;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.Header;
import retrofit2.http.Part;
import retrofit2.http.Path;

/** Converts values that are not JSON, and refuses parameters that would lead to another resource. */
final class ConverterFactory extends Converter.Factory {
    private static final MediaType TEXT = MediaType.get("text/plain; charset=utf-8");

    @Override
    public Converter<Object, String> stringConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        for (Annotation annotation : annotations) {
            // Annotations are slow to ask, so they are not asked for each value.
            if (annotation instanceof Header header) {
                String name = header.value();
                return value -> HeaderValues.require(name, PlainText.of(value));
            }
            if (annotation instanceof Path path) {
                String name = path.value();
                return value -> requireSegment(name, segment(value));
            }
        }
        return PlainText::of;
    }

    @Override
    public @Nullable Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        if (getRawType(type) == Optional.class) {
            Type bodyType = getParameterUpperBound(0, (ParameterizedType) type);
            return optional(retrofit.requestBodyConverter(bodyType, parameterAnnotations, methodAnnotations));
        }
        for (Annotation annotation : parameterAnnotations) {
            if (annotation instanceof Part) {
                return part(retrofit.nextRequestBodyConverter(this, type, parameterAnnotations, methodAnnotations));
            }
        }
        return null;
    }

    /** An absent body is sent as an empty one, because some methods require a body. */
    private static <T> Converter<Optional<T>, RequestBody> optional(Converter<T, RequestBody> body) {
        return value -> value.isPresent() ? body.convert(value.get()) : RequestBody.create(new byte[0], null);
    }

    /** Scalars in parts of a form are plain text (OpenAPI, Encoding Object, {@code contentType}). */
    private static Converter<Object, RequestBody> part(Converter<Object, RequestBody> json) {
        return value -> isText(value) ? RequestBody.create(PlainText.of(value), TEXT) : json.convert(value);
    }

    /** All scalars are comparable; objects and lists are not. */
    private static boolean isText(@Nullable Object value) {
        if (value instanceof Union union) {
            return isText(union.get());
        }
        return value instanceof Comparable<?> || value instanceof OpenEnum<?>;
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

    /** Encodes reserved characters, too, which Retrofit does not. */
    private static String segment(Object value) {
        if (value instanceof PathSegment) {
            return value.toString();
        }
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
