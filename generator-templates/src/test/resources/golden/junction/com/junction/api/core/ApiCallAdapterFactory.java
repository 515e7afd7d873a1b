package com.junction.api.core;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** Makes every {@link Call} of a Retrofit interface an {@link ApiCall}. */
final class ApiCallAdapterFactory extends CallAdapter.Factory {
    private final Transport transport;

    ApiCallAdapterFactory(Transport transport) {
        this.transport = transport;
    }

    @Override
    public @Nullable CallAdapter<ResponseBody, Call<Object>> get(
            Type returnType, Annotation[] annotations, Retrofit retrofit) {
        if (getRawType(returnType) != Call.class) {
            return null;
        }
        Type bodyType = getParameterUpperBound(0, (ParameterizedType) returnType);
        Operation operation = Arrays.stream(annotations)
                .filter(Operation.class::isInstance)
                .map(Operation.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("@Operation is missing"));
        Converter<ResponseBody, Object> decoder = bodyType == Void.class
                ? null
                : retrofit.responseBodyConverter(bodyType, annotations);
        Endpoint endpoint = new Endpoint(operation.value(), new Security(operation), decoder);

        return new CallAdapter<>() {
            @Override
            public Type responseType() {
                return ResponseBody.class;
            }

            @Override
            public Call<Object> adapt(Call<ResponseBody> call) {
                return new ApiCall<>(call, endpoint, transport, RequestOptions.NONE);
            }
        };
    }
}
