package com.junction.contract.replay;

import com.junction.contract.credential.ApiKey;
import com.junction.contract.plan.Case;
import com.junction.contract.replay.limit.AnswerLimits;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/**
 * A generated client, called by reflection on its public API: the builder, the accessors of its groups, and the Retrofit
 * interface beside each group, whose annotations name the operation of each method.
 */
final class TypedClient implements Client {
    /** The result of {@link #invoke} for null. */
    static final Object NOTHING = new Object();

    private final Map<String, TypedOperation> operations = new LinkedHashMap<>();

    /**
     * Builds a client with a value for every credential of its operations.
     *
     * @param type the client's class
     */
    TypedClient(Class<?> type, String url, OkHttpClient httpClient, AnswerLimits limits) {
        Object builder = invoke(null, method(type, "builder"));
        invoke(builder, method(builder.getClass(), "url", String.class), url);
        invoke(builder, method(builder.getClass(), "httpClient", OkHttpClient.class), httpClient);
        invoke(builder, method(builder.getClass(), "maxRetries", int.class), 0);
        // The limit of the gate must apply first, because the gate reports it.
        invoke(builder, method(builder.getClass(), "maxBodySize", int.class), limits.maxBodySize());
        credentials(type).forEach(name -> setCredential(builder, name));
        Object client = invoke(builder, method(builder.getClass(), "build"));
        Retrofit retrofit = (Retrofit) invoke(client, method(type, "retrofit"));
        MethodIndex index = MethodIndex.of(type);
        for (Method accessor : accessors(type)) {
            Object raw = invoke(invoke(client, accessor), method(accessor.getReturnType(), "withRawResponse"));
            for (Method api : apiMethods(accessor.getReturnType())) {
                String name = operationName(api);
                operations.put(name, new TypedOperation(api, raw, retrofit, index.operation(name)));
            }
        }
    }

    @Override
    public Outcome send(Case planned) {
        TypedOperation operation = operations.get(planned.operation().name());
        return operation == null
                ? Outcome.problem("the client has no method for this operation")
                : operation.send(planned);
    }

    private static List<Method> accessors(Class<?> type) {
        List<Method> accessors = new ArrayList<>();
        for (Method method : type.getMethods()) {
            boolean group = method.getParameterCount() == 0
                    && List.of(method.getReturnType().getMethods()).stream()
                            .anyMatch(m -> m.getName().equals("withRawResponse"));
            if (group) {
                accessors.add(method);
            }
        }
        return accessors;
    }

    /** A client of very many operations extends others, each with its own Retrofit interface. */
    private static List<Method> apiMethods(Class<?> groupClient) {
        List<Method> methods = new ArrayList<>();
        for (Class<?> type = groupClient; type != Object.class; type = type.getSuperclass()) {
            methods.addAll(List.of(api(type).getMethods()));
        }
        return methods;
    }

    private static Class<?> api(Class<?> groupClient) {
        String name = groupClient.getName().replaceFirst("Client$", "Api");
        try {
            return Class.forName(name, true, groupClient.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(groupClient + " has no Retrofit interface " + name + " beside it", e);
        }
    }

    /** Returns the name of the operation, such as {@code GET /users/{id}}. */
    private static String operationName(Method api) {
        return String.valueOf(operation(api, "value"));
    }

    private static Set<String> credentials(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (Method accessor : accessors(type)) {
            for (Method api : apiMethods(accessor.getReturnType())) {
                String[] security = (String[]) operation(api, "security");
                List.of(security).forEach(all -> names.addAll(List.of(all.split("\\+"))));
            }
        }
        names.remove("");
        return names;
    }

    /** Returns an attribute of the method's {@code @Operation}. */
    private static Object operation(Method api, String attribute) {
        for (Annotation annotation : api.getAnnotations()) {
            if (annotation.annotationType().getSimpleName().equals("Operation")) {
                return invoke(annotation, method(annotation.annotationType(), attribute));
            }
        }
        throw new IllegalArgumentException(api + " has no annotation @Operation");
    }

    private static void setCredential(Object builder, String name) {
        for (Method method : builder.getClass().getMethods()) {
            if (method.getName().equals(name)) {
                List<String> values = new ArrayList<>();
                for (Parameter parameter : method.getParameters()) {
                    values.add(ApiKey.PLACEHOLDER + parameter.getName());
                }
                invoke(builder, method, values.toArray());
                return;
            }
        }
        throw new IllegalArgumentException("the client's builder has no method " + name);
    }

    static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type.getName() + " has no method " + name, e);
        }
    }

    /** Calls a method, and throws its exception; a checked exception is wrapped. */
    static Object invoke(@Nullable Object target, Method method, Object... arguments) {
        try {
            Object result = method.invoke(target, arguments);
            return result == null ? NOTHING : result;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " is not public", e);
        }
    }
}
