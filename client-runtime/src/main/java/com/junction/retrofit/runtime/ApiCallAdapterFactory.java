package com.junction.retrofit.runtime;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.Streaming;

/** Makes every {@link Call} of a Retrofit interface an {@link ApiCall}. */
final class ApiCallAdapterFactory extends CallAdapter.Factory {
    private final Transport transport;

    ApiCallAdapterFactory(Transport transport) {
        this.transport = transport;
    }

    @Override
    public @Nullable CallAdapter<?, ?> get(Type returnType, Annotation[] annotations, Retrofit retrofit) {
        if (getRawType(returnType) != Call.class) {
            return null;
        }
        Type bodyType = getParameterUpperBound(0, (ParameterizedType) returnType);
        return new ApiCallAdapter<>(endpoint(bodyType, annotations, retrofit), transport);
    }

    private static <T> Endpoint<T> endpoint(Type bodyType, Annotation[] annotations, Retrofit retrofit) {
        Converter<ResponseBody, T> decoder = bodyType == Void.class || bodyType == EventStream.class
                ? null
                : retrofit.responseBodyConverter(bodyType, annotations);
        Operation operation = find(Operation.class, annotations);
        if (operation == null) {
            throw new IllegalArgumentException("@Operation is missing");
        }
        return new Endpoint<>(operation, decoder, bodyType, find(Streaming.class, annotations) != null);
    }

    private static <A> @Nullable A find(Class<A> type, Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (type.isInstance(annotation)) {
                return type.cast(annotation);
            }
        }
        return null;
    }

    /**
     * Retrofit's own call is never sent. It only makes the request.
     *
     * @param <T> the type of the decoded body
     */
    private static final class ApiCallAdapter<T> implements CallAdapter<Void, Call<T>> {
        private final Endpoint<T> endpoint;
        private final Transport transport;

        ApiCallAdapter(Endpoint<T> endpoint, Transport transport) {
            this.endpoint = endpoint;
            this.transport = transport;
        }

        @Override
        public Type responseType() {
            return Void.class;
        }

        @Override
        public Call<T> adapt(Call<Void> call) {
            return new ApiCall<>(call, endpoint, transport, RequestOptions.NONE);
        }
    }
}
