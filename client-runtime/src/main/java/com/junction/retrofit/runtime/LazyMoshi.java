package com.junction.retrofit.runtime;

import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** Retrofit's converters for Moshi. They are not made before they are needed, because it takes time to load Moshi. */
final class LazyMoshi extends Converter.Factory {
    private final JsonAdapterFactory adapters;
    private volatile @Nullable MoshiConverterFactory made;

    LazyMoshi(JsonAdapterFactory adapters) {
        this.adapters = adapters;
    }

    private MoshiConverterFactory moshi() {
        MoshiConverterFactory moshi = made;
        if (moshi == null) {
            moshi = MoshiConverterFactory.create(
                    new Moshi.Builder().add(adapters).build());
            made = moshi;
        }
        return moshi;
    }

    @Override
    public @Nullable Converter<ResponseBody, ?> responseBodyConverter(
            Type type, Annotation[] annotations, Retrofit retrofit) {
        return moshi().responseBodyConverter(type, annotations, retrofit);
    }

    @Override
    public @Nullable Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        return moshi().requestBodyConverter(type, parameterAnnotations, methodAnnotations, retrofit);
    }
}
