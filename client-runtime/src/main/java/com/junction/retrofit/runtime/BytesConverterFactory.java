package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonQualifier;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/**
 * Converts the types of the API by codecs, without Moshi. The codecs accept only plain JSON. If they do not accept a
 * body or a value, the converters of Moshi convert it, so that its messages and its leniency are Moshi's.
 */
final class BytesConverterFactory extends Converter.Factory {
    /** As Retrofit's converter for Moshi has it. */
    private static final MediaType JSON = MediaType.get("application/json; charset=UTF-8");

    private final JsonAdapterFactory adapters;
    private final BytesCodecs codecs = new BytesCodecs();

    BytesConverterFactory(JsonAdapterFactory adapters) {
        this.adapters = adapters;
    }

    @Override
    public @Nullable Converter<ResponseBody, ?> responseBodyConverter(
            Type type, Annotation[] annotations, Retrofit retrofit) {
        BytesCodec<Object> codec = codec(type, annotations);
        if (codec == null) {
            return null;
        }
        return body -> {
            byte[] bytes = ReceivedBody.content(body);
            try {
                return read(codec, bytes);
            } catch (RuntimeException e) {
                Object value = retrofit.nextResponseBodyConverter(this, type, annotations)
                        .convert(ReceivedBody.of(body.contentType(), bytes));
                log("read", type);
                return value;
            }
        };
    }

    @Override
    public @Nullable Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        BytesCodec<Object> codec = codec(type, parameterAnnotations);
        if (codec == null) {
            return null;
        }
        return (Object value) -> {
            try {
                return RequestBody.create(write(codec, value), JSON);
            } catch (RuntimeException e) {
                RequestBody body = retrofit.nextRequestBodyConverter(
                                this, type, parameterAnnotations, methodAnnotations)
                        .convert(value);
                log("written", type);
                return body;
            }
        };
    }

    private static @Nullable Object read(BytesCodec<Object> codec, byte[] bytes) {
        BytesReader in = new BytesReader(bytes);
        Object value = codec.read(in);
        in.expectEnd();
        return value;
    }

    private static ByteString write(BytesCodec<Object> codec, Object value) {
        Buffer buffer = new Buffer();
        try (BytesWriter out = new BytesWriter(buffer)) {
            codec.write(out, value);
        }
        // It shares the segments of a long body, and copies a short one.
        return buffer.readByteString();
    }

    /** Logs a value that took the time of both. */
    private static void log(String what, Type type) {
        Logger.getLogger(BytesConverterFactory.class.getName()).log(Level.FINE, "Moshi has " + what + " {0}", type);
    }

    private @Nullable BytesCodec<Object> codec(Type type, Annotation[] annotations) {
        Set<Annotation> qualifiers = new HashSet<>();
        for (Annotation annotation : annotations) {
            if (annotation.annotationType().isAnnotationPresent(JsonQualifier.class)) {
                qualifiers.add(annotation);
            }
        }
        JsonAdapter<?> adapter = adapters.find(type, qualifiers);
        return adapter == null ? null : codecs.of(adapter);
    }
}
