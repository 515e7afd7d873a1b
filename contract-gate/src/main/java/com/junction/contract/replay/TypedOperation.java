package com.junction.contract.replay;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.plan.Case;
import com.junction.contract.schema.JsonText;
import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;
import retrofit2.http.Body;
import tools.jackson.databind.JsonNode;

/** One method of a generated client. */
final class TypedOperation {
    private final Method api;
    private final Object rawClient;
    private final List<Method> overloads;
    private final TypedJson json;
    private final RequestObjects requests;
    private final Optional<Type> bodyType;
    private final MethodIndex.Entry names;

    /**
     * @param api the method of the Retrofit interface
     * @param rawClient the client that has a method of the same name
     * @param names the entry of the operation in the index of the generator
     */
    TypedOperation(Method api, Object rawClient, Retrofit retrofit, MethodIndex.Entry names) {
        this.names = names;
        this.api = api;
        this.rawClient = rawClient;
        this.json = new TypedJson(retrofit);
        this.bodyType = bodyType(api);
        this.requests = new RequestObjects(bodyType, json, names);
        this.overloads = Arrays.stream(rawClient.getClass().getMethods())
                .filter(method -> method.getName().equals(api.getName()))
                .filter(method -> method.getParameterCount() > 0
                        && last(method).getType().getSimpleName().equals("RequestOptions"))
                .toList();
    }

    /** Sends a case. A decoded error of the API is a result, and not a problem. */
    Client.Outcome send(Case planned) {
        Method method;
        Object[] arguments;
        try {
            method = overload(planned, in(planned.operation(), "path").size());
            arguments = arguments(planned, method);
        } catch (IOException | RuntimeException e) {
            return Client.Outcome.problem("the planned request has no typed form: " + e.getMessage());
        }
        Object response;
        try {
            response = TypedClient.invoke(rawClient, method, arguments);
        } catch (RuntimeException e) {
            return failed(e);
        }
        try {
            Object body = TypedClient.invoke(response, TypedClient.method(response.getClass(), "body"));
            String typed = json.encode(body, successType());
            return new Client.Outcome(typed, null, lostDefaults(planned, body, typed));
        } catch (IOException e) {
            return Client.Outcome.problem("the body cannot be read: " + e.getMessage());
        }
    }

    /** Properties that are missing after encoding were missing in the response. */
    private List<LostDefault> lostDefaults(Case planned, Object body, @Nullable String typed) {
        JsonNode json = typed == null ? null : JsonText.parse(typed);
        return json == null
                ? List.of()
                : planned.operation()
                        .success()
                        .flatMap(ContractResponse::json)
                        .map(declared -> Defaults.lostBy(body, json, declared.schema()))
                        .orElse(List.of());
    }

    private Client.Outcome failed(RuntimeException error) {
        String type = error.getClass().getSimpleName();
        boolean answered = Arrays.stream(error.getClass().getMethods())
                .anyMatch(method -> method.getName().equals("statusCode"));
        if (!answered || type.equals("DecodingError")) {
            return Client.Outcome.problem(error.toString());
        }
        Method body = TypedClient.method(error.getClass(), "body");
        if (type.equals("ApiError")) {
            return Client.Outcome.decoded(null);
        }
        try {
            return Client.Outcome.decoded(json.encode(TypedClient.invoke(error, body), body.getGenericReturnType()));
        } catch (IOException e) {
            return Client.Outcome.problem(error.toString());
        }
    }

    private Object[] arguments(Case planned, Method method) throws IOException {
        List<String> path = names.path()
                .orElseGet(() -> in(planned.operation(), "path").stream()
                        .map(ContractParameter::name)
                        .toList());
        Type[] types = method.getGenericParameterTypes();
        List<Object> arguments = new ArrayList<>();
        for (String parameter : path) {
            arguments.add(json.decode(planned.parameters().get("path " + parameter), types[arguments.size()]));
        }
        if (types.length > path.size() + 1) {
            arguments.add(requests.of(planned, boxed(types[path.size()])));
        }
        arguments.add(options(last(method).getType(), planned.headers()));
        return arguments.toArray();
    }

    /** Returns the longest overload, which takes the whole request; or the one without a body if there is none. */
    private Method overload(Case planned, int pathParameters) {
        boolean withoutBody = planned.body() == null && bodyType.isPresent() && !isWrapped(pathParameters);
        return overloads.stream()
                .filter(method -> !withoutBody || method.getParameterCount() == pathParameters + 1)
                .filter(method -> withoutBody || !isShortcut(method, pathParameters))
                .max((a, b) -> Integer.compare(a.getParameterCount(), b.getParameterCount()))
                .orElseThrow(() -> new IllegalArgumentException(
                        rawClient.getClass().getName() + " has no fitting method " + api.getName()));
    }

    /** Whether an overload takes only the body, while another takes a request object with the body. */
    private boolean isShortcut(Method method, int pathParameters) {
        return method.getParameterCount() == pathParameters + 2
                && isWrapped(pathParameters)
                && sends(method, pathParameters);
    }

    private boolean isWrapped(int pathParameters) {
        return overloads.stream()
                .filter(method -> method.getParameterCount() == pathParameters + 2)
                .anyMatch(method -> bodyType.isPresent() && !sends(method, pathParameters));
    }

    private boolean sends(Method method, int pathParameters) {
        Type type = boxed(method.getGenericParameterTypes()[pathParameters]);
        return type == String.class || bodyType.filter(type::equals).isPresent();
    }

    private static Type boxed(Type type) {
        return type instanceof Class<?> primitive && primitive.isPrimitive()
                ? MethodType.methodType(primitive).wrap().returnType()
                : type;
    }

    private static Object options(Class<?> type, Map<String, String> headers) {
        Object builder = TypedClient.invoke(null, TypedClient.method(type, "builder"));
        Method addHeader = TypedClient.method(builder.getClass(), "addHeader", String.class, String.class);
        headers.forEach((name, value) -> TypedClient.invoke(builder, addHeader, name, value));
        return TypedClient.invoke(builder, TypedClient.method(builder.getClass(), "build"));
    }

    private Type successType() {
        return ((ParameterizedType) api.getGenericReturnType()).getActualTypeArguments()[0];
    }

    /** Returns the type of the request body, if the Retrofit method has one. */
    private static Optional<Type> bodyType(Method api) {
        return Arrays.stream(api.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(Body.class))
                .map(Parameter::getParameterizedType)
                .map(type -> type instanceof ParameterizedType optional && optional.getRawType() == Optional.class
                        ? optional.getActualTypeArguments()[0]
                        : type)
                .findFirst();
    }

    private static List<ContractParameter> in(ContractOperation operation, String place) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.in().equals(place))
                .toList();
    }

    private static Parameter last(Method method) {
        return method.getParameters()[method.getParameterCount() - 1];
    }
}
