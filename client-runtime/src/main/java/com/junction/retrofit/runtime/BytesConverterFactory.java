package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonQualifier;
import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/**
 * Converts the types of the API without Moshi, which takes half the time. Moshi, which comes next, converts what the
 * codecs do not: it is lenient where they are strict, and it finds the words and the place for what is wrong.
 */
final class BytesConverterFactory extends Converter.Factory {
    private final JsonAdapter.Factory adapters;
    private final Moshi moshi;
    private final BytesCodecs codecs = new BytesCodecs();
    private final LongAdder fallbacks = new LongAdder();

    BytesConverterFactory(JsonAdapter.Factory adapters, Moshi moshi) {
        this.adapters = adapters;
        this.moshi = moshi;
    }

    /** How many bodies Moshi has converted, for tests. */
    long fallbacks() {
        return fallbacks.sum();
    }

    @Override
    public @Nullable Converter<ResponseBody, ?> responseBodyConverter(
            Type type, Annotation[] annotations, Retrofit retrofit) {
        BytesCodec<Object> codec = codec(type, annotations);
        return codec == null
                ? null
                : body -> {
                    byte[] bytes = InMemoryBody.content(body);
                    try {
                        BytesReader in = new BytesReader(bytes);
                        Object value = codec.read(in);
                        in.expectEnd();
                        return value;
                    } catch (RuntimeException e) {
                        fallbacks.increment();
                        return retrofit.nextResponseBodyConverter(this, type, annotations)
                                .convert(new InMemoryBody(body.contentType(), bytes));
                    }
                };
    }

    @Override
    public @Nullable Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        BytesCodec<Object> codec = codec(type, parameterAnnotations);
        return codec == null
                ? null
                : (Object value) -> {
                    try {
                        return BytesRequestBody.of(write(codec, value));
                    } catch (RuntimeException e) {
                        fallbacks.increment();
                        return retrofit.nextRequestBodyConverter(this, type, parameterAnnotations, methodAnnotations)
                                .convert(value);
                    }
                };
    }

    private static Buffer write(BytesCodec<Object> codec, Object value) {
        Buffer buffer = new Buffer();
        try (BytesWriter out = new BytesWriter(buffer)) {
            codec.write(out, value);
        }
        return buffer;
    }

    private @Nullable BytesCodec<Object> codec(Type type, Annotation[] annotations) {
        Set<Annotation> qualifiers = Arrays.stream(annotations)
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(JsonQualifier.class))
                .collect(Collectors.toSet());
        JsonAdapter<?> adapter = adapters.create(type, qualifiers, moshi);
        return adapter == null ? null : codecs.of(adapter);
    }
}
