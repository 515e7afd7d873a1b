package com.junction.contract.replay;

import com.junction.contract.plan.Case;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.Path;
import retrofit2.http.Query;
import tools.jackson.databind.JsonNode;

/** One method of a generated client. */
final class TypedOperation {
    private static final Annotation[] NONE = {};
    private static final MediaType JSON = MediaType.get("application/json");

    private final Method api;
    private final Object rawClient;
    private final Method call;
    private final Retrofit retrofit;

    /**
     * @param api the method of the Retrofit interface
     * @param rawClient the client that has a method of the same name
     */
    TypedOperation(Method api, Object rawClient, Retrofit retrofit) {
        this.api = api;
        this.rawClient = rawClient;
        this.retrofit = retrofit;
        this.call = Arrays.stream(rawClient.getClass().getMethods())
                .filter(method -> method.getName().equals(api.getName()))
                .max((a, b) -> Integer.compare(a.getParameterCount(), b.getParameterCount()))
                .orElseThrow(() -> new IllegalArgumentException(rawClient.getClass() + " has no " + api.getName()));
    }

    /** Sends a case; what the client returns or throws is returned or thrown. */
    Object send(Case planned) throws IOException {
        Map<String, Parameter> pathParameters = new LinkedHashMap<>();
        Map<String, String> builderMethods = new LinkedHashMap<>();
        Type bodyType = null;
        for (Parameter parameter : api.getParameters()) {
            Path path = parameter.getAnnotation(Path.class);
            Query query = parameter.getAnnotation(Query.class);
            Header header = parameter.getAnnotation(Header.class);
            if (path != null) {
                pathParameters.put(path.value(), parameter);
            } else if (query != null) {
                builderMethods.put(query.value(), parameter.getName());
            } else if (header != null) {
                builderMethods.put(header.value(), parameter.getName());
            } else if (parameter.isAnnotationPresent(Body.class)) {
                bodyType = parameter.getParameterizedType();
            }
        }
        List<Object> arguments = new ArrayList<>();
        for (Map.Entry<String, Parameter> path : pathParameters.entrySet()) {
            JsonNode value = planned.parameters().get(path.getKey());
            arguments.add(decode(value, path.getValue().getParameterizedType()));
        }
        Parameter[] parameters = call.getParameters();
        if (parameters.length > pathParameters.size() + 1) {
            Parameter request = parameters[pathParameters.size()];
            arguments.add(request(planned, request.getParameterizedType(), bodyType, builderMethods));
        }
        arguments.add(options(parameters[parameters.length - 1].getType(), planned.headers()));
        return TypedClient.invoke(rawClient, call, arguments.toArray());
    }

    private Object request(Case planned, Type type, @Nullable Type bodyType, Map<String, String> builderMethods)
            throws IOException {
        boolean isBody = type.equals(bodyType);
        Object body = bodyType == null ? null : decode(planned.body(), bodyType);
        if (isBody && builderMethods.isEmpty()) {
            return Objects.requireNonNull(body);
        }
        Object builder = body != null && isBody
                ? TypedClient.invoke(body, TypedClient.method(body.getClass(), "toBuilder"))
                : TypedClient.invoke(null, TypedClient.method((Class<?>) type, "builder"));
        if (body != null && !isBody) {
            set(builder, "body", body);
        }
        for (Map.Entry<String, String> entry : builderMethods.entrySet()) {
            JsonNode value = planned.parameters().get(entry.getKey());
            if (value != null) {
                Method setter = setter(builder, entry.getValue());
                TypedClient.invoke(builder, setter, decode(value, setter.getGenericParameterTypes()[0]));
            }
        }
        return TypedClient.invoke(builder, TypedClient.method(builder.getClass(), "build"));
    }

    private static void set(Object builder, String name, Object value) {
        TypedClient.invoke(builder, setter(builder, name), value);
    }

    private static Method setter(Object builder, String name) {
        return Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(builder.getClass() + " has no method " + name));
    }

    private static Object options(Class<?> type, Map<String, String> headers) {
        Object builder = TypedClient.invoke(null, TypedClient.method(type, "builder"));
        Method addHeader = TypedClient.method(builder.getClass(), "addHeader", String.class, String.class);
        headers.forEach((name, value) -> TypedClient.invoke(builder, addHeader, name, value));
        return TypedClient.invoke(builder, TypedClient.method(builder.getClass(), "build"));
    }

    private Object decode(@Nullable JsonNode value, Type type) throws IOException {
        ResponseBody json = ResponseBody.create(String.valueOf(value), JSON);
        Object decoded = retrofit.responseBodyConverter(type, NONE).convert(json);
        return Objects.requireNonNull(decoded, "null is not a value that can be sent");
    }

    /** A body of the client's own type as JSON again. */
    String encode(Object body, Type type) throws IOException {
        RequestBody json = retrofit.requestBodyConverter(type, NONE, NONE).convert(body);
        Buffer buffer = new Buffer();
        Objects.requireNonNull(json).writeTo(buffer);
        return buffer.readUtf8();
    }

    /** The type of the body of a success. */
    Type bodyType() {
        return ((ParameterizedType) api.getGenericReturnType()).getActualTypeArguments()[0];
    }
}
