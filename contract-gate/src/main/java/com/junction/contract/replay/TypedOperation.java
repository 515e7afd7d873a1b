package com.junction.contract.replay;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.plan.Case;
import com.junction.contract.schema.JsonText;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;
import retrofit2.http.Body;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One method of a generated client. */
final class TypedOperation {
    private static final Annotation[] NONE = {};
    private static final MediaType JSON = MediaType.get("application/json");

    private final Method api;
    private final Object rawClient;
    private final List<Method> overloads;
    private final Retrofit retrofit;
    private final MethodIndex.Entry names;

    /**
     * @param api the method of the Retrofit interface
     * @param rawClient the client that has a method of the same name
     * @param names what the generator wrote down of the operation
     */
    TypedOperation(Method api, Object rawClient, Retrofit retrofit, MethodIndex.Entry names) {
        this.names = names;
        this.api = api;
        this.rawClient = rawClient;
        this.retrofit = retrofit;
        this.overloads = Arrays.stream(rawClient.getClass().getMethods())
                .filter(method -> method.getName().equals(api.getName()))
                .filter(method -> method.getParameterCount() > 0
                        && last(method).getType().getSimpleName().equals("RequestOptions"))
                .toList();
    }

    /** Sends a case; an error of the API is a result like another, if the client has decoded it. */
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
            String typed = encode(body, bodyType());
            return new Client.Outcome(typed, null, lostDefaults(planned, body, typed));
        } catch (IOException e) {
            return Client.Outcome.problem("the body cannot be read: " + e.getMessage());
        }
    }

    /** What is absent when it is written again was absent when it was read. */
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
            return Client.Outcome.decoded(encode(TypedClient.invoke(error, body), body.getGenericReturnType()));
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
            arguments.add(decode(planned.parameters().get("path " + parameter), types[arguments.size()]));
        }
        if (types.length > path.size() + 1) {
            arguments.add(request(planned, boxed(types[path.size()])));
        }
        arguments.add(options(last(method).getType(), planned.headers()));
        return arguments.toArray();
    }

    /** The longest overload, whose request object says all; the one without where there is no body to send. */
    private Method overload(Case planned, int pathParameters) {
        boolean withoutBody = planned.body() == null && bodyType(api).isPresent() && !isWrapped(pathParameters);
        return overloads.stream()
                .filter(method -> !withoutBody || method.getParameterCount() == pathParameters + 1)
                .filter(method -> withoutBody || !isShortcut(method, pathParameters))
                .max((a, b) -> Integer.compare(a.getParameterCount(), b.getParameterCount()))
                .orElseThrow(() -> new IllegalArgumentException(
                        rawClient.getClass().getName() + " has no fitting method " + api.getName()));
    }

    /** Whether an overload takes the body alone, though another takes a request object that holds it. */
    private boolean isShortcut(Method method, int pathParameters) {
        return method.getParameterCount() == pathParameters + 2
                && isWrapped(pathParameters)
                && sends(method, pathParameters);
    }

    private boolean isWrapped(int pathParameters) {
        return overloads.stream()
                .filter(method -> method.getParameterCount() == pathParameters + 2)
                .anyMatch(method -> bodyType(api).isPresent() && !sends(method, pathParameters));
    }

    private boolean sends(Method method, int pathParameters) {
        Type type = boxed(method.getGenericParameterTypes()[pathParameters]);
        return type == String.class || bodyType(api).filter(type::equals).isPresent();
    }

    private Object request(Case planned, Type type) throws IOException {
        ContractOperation operation = planned.operation();
        List<ContractParameter> others = operation.parameters().stream()
                .filter(parameter -> !parameter.in().equals("path"))
                .toList();
        Optional<ContractBody> declared = operation.body();
        JsonNode value = planned.body();
        Object builder;
        if (declared.isPresent() && isForm(declared.get())) {
            builder = builder(type);
            if (value != null) {
                for (Map.Entry<String, JsonNode> field : value.properties()) {
                    set(
                            builder,
                            declared.get().kind() == BodyKind.FORM ? "field" : "part",
                            field.getKey(),
                            field.getValue());
                }
            }
        } else if (value != null
                && bodyType(api).isPresent()
                && (type.equals(bodyType(api).get()) || type == String.class)) {
            Object body = body(declared.orElseThrow(), value, type);
            if (others.isEmpty()) {
                return body;
            }
            builder = TypedClient.invoke(body, TypedClient.method(body.getClass(), "toBuilder"));
        } else {
            builder = builder(type);
            if (value != null && declared.isPresent()) {
                Method setter = setter(builder, "body", "body", value);
                TypedClient.invoke(builder, setter, body(declared.get(), value, setter.getGenericParameterTypes()[0]));
            }
        }
        for (ContractParameter parameter : others) {
            JsonNode sent = planned.parameters().get(parameter.key());
            if (sent != null) {
                set(builder, parameter.in(), parameter.name(), sent);
            }
        }
        return TypedClient.invoke(builder, TypedClient.method(builder.getClass(), "build"));
    }

    private static Type boxed(Type type) {
        return type instanceof Class<?> primitive && primitive.isPrimitive()
                ? MethodType.methodType(primitive).wrap().returnType()
                : type;
    }

    private static boolean isForm(ContractBody body) {
        return body.kind() == BodyKind.FORM || body.kind() == BodyKind.MULTIPART;
    }

    private Object body(ContractBody declared, JsonNode value, Type type) throws IOException {
        if (declared.kind() != BodyKind.TEXT) {
            return decode(value, type);
        }
        String text = value.isString() ? value.asString() : value.toString();
        return type == String.class
                ? text
                : RequestBody.create(text.getBytes(StandardCharsets.UTF_8), contentType(declared.mediaType()));
    }

    /** Of a range of media types, whoever sends a body chooses one. */
    private static @Nullable MediaType contentType(String mediaType) {
        return mediaType.contains("*")
                ? MediaType.parse(mediaType.replace("*/*", "application/*").replace("*", "octet-stream"))
                : null;
    }

    private static Object builder(Type type) {
        return TypedClient.invoke(null, TypedClient.method((Class<?>) type, "builder"));
    }

    private void set(Object builder, String place, String name, JsonNode value) throws IOException {
        Method setter = setter(builder, place, name, value);
        TypedClient.invoke(builder, setter, decode(value, setter.getGenericParameterTypes()[0]));
    }

    /**
     * The builder's method for a name of the document.
     *
     * @param place {@code query}, {@code header}, {@code cookie}, {@code field}, {@code part} or {@code body}
     */
    private Method setter(Object builder, String place, String name, JsonNode value) {
        String key = place.equals("body") ? place : place + " " + name;
        Optional<String> written = names.setter(key);
        Optional<Method> setter = written.isPresent()
                ? setter(builder, method -> method.equals(written.get()), value)
                : likelySetter(builder, place, name, value);
        return setter.orElseThrow(() ->
                new IllegalArgumentException(builder.getClass().getName() + " has no method " + written.orElse(name)));
    }

    /** For clients of earlier versions: the same letters and digits, whatever Java made of the rest. */
    private static Optional<Method> likelySetter(Object builder, String place, String name, JsonNode value) {
        String plain = letters(name.replaceFirst("^[xX]-", ""));
        return setter(builder, method -> letters(method).equals(plain), value)
                .or(() -> setter(builder, method -> letters(method).equals(plain + place), value));
    }

    private static Optional<Method> setter(Object builder, Predicate<String> name, JsonNode value) {
        return Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 1)
                .filter(method -> name.test(method.getName()))
                .filter(method -> method.getReturnType() == builder.getClass())
                .max((a, b) -> Boolean.compare(fits(a, value), fits(b, value)));
    }

    private static boolean fits(Method setter, JsonNode value) {
        return value.isArray() == List.class.isAssignableFrom(setter.getParameterTypes()[0]);
    }

    static String letters(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(java.util.Locale.ROOT);
    }

    private static Object options(Class<?> type, Map<String, String> headers) {
        Object builder = TypedClient.invoke(null, TypedClient.method(type, "builder"));
        Method addHeader = TypedClient.method(builder.getClass(), "addHeader", String.class, String.class);
        headers.forEach((name, value) -> TypedClient.invoke(builder, addHeader, name, value));
        return TypedClient.invoke(builder, TypedClient.method(builder.getClass(), "build"));
    }

    private Object decode(@Nullable JsonNode value, Type type) throws IOException {
        if (type instanceof Class<?> file && file.getSimpleName().equals("FilePart")) {
            return file(file, value);
        }
        if (type instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> file
                && file.getSimpleName().equals("FilePart")) {
            List<Object> files = new ArrayList<>();
            for (JsonNode item : Objects.requireNonNull(value)) {
                files.add(file(file, item));
            }
            return files;
        }
        if (type instanceof ParameterizedType structure && value != null && hasNull(value)) {
            return structure(value, structure);
        }
        ResponseBody json = ResponseBody.create(String.valueOf(value), JSON);
        Object decoded = retrofit.responseBodyConverter(type, NONE).convert(json);
        return Objects.requireNonNull(decoded, "null is not a value that can be sent");
    }

    /** A list or a map whose type does not say at run time that its items may be null. */
    private Object structure(JsonNode value, ParameterizedType type) throws IOException {
        Type[] arguments = type.getActualTypeArguments();
        Type items = arguments[arguments.length - 1];
        if (value.isArray()) {
            List<@Nullable Object> list = new ArrayList<>();
            for (JsonNode item : value) {
                list.add(item.isNull() ? null : decode(item, items));
            }
            return list;
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            map.put(entry.getKey(), entry.getValue().isNull() ? null : decode(entry.getValue(), items));
        }
        return map;
    }

    private static boolean hasNull(JsonNode structure) {
        return structure.valueStream().anyMatch(item -> item.isNull() || hasNull(item));
    }

    private static Object file(Class<?> type, @Nullable JsonNode content) {
        Method of = TypedClient.method(type, "of", String.class, byte[].class, String.class);
        String text = content == null ? "" : content.isString() ? content.asString() : content.toString();
        return TypedClient.invoke(
                null, of, "file.bin", text.getBytes(StandardCharsets.UTF_8), "application/octet-stream");
    }

    /** A body of the client's own type as JSON again, or as it was received; null for none and for events. */
    private @Nullable String encode(Object body, Type type) throws IOException {
        if (body == TypedClient.NOTHING) {
            return type == Void.class ? null : "null";
        }
        if (body instanceof ResponseBody bytes) {
            try (bytes) {
                return bytes.string();
            }
        }
        if (body instanceof AutoCloseable events) {
            close(events);
            return null;
        }
        return json(body, type);
    }

    private String json(@Nullable Object value, Type type) throws IOException {
        if (value == null) {
            return "null";
        }
        if (type instanceof ParameterizedType structure && hasNull(value)) {
            return json(value, structure);
        }
        RequestBody json = retrofit.requestBodyConverter(type, NONE, NONE).convert(value);
        Buffer buffer = new Buffer();
        Objects.requireNonNull(json).writeTo(buffer);
        return buffer.readUtf8();
    }

    /** A list or a map whose type does not say at run time that its items may be null. */
    private String json(Object structure, ParameterizedType type) throws IOException {
        Type[] arguments = type.getActualTypeArguments();
        Type items = arguments[arguments.length - 1];
        List<String> parts = new ArrayList<>();
        if (structure instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                String name = JsonNodeFactory.instance
                        .stringNode(String.valueOf(entry.getKey()))
                        .toString();
                parts.add(name + ":" + json(entry.getValue(), items));
            }
            return "{" + String.join(",", parts) + "}";
        }
        for (Object item : (Collection<?>) structure) {
            parts.add(json(item, items));
        }
        return "[" + String.join(",", parts) + "]";
    }

    private static boolean hasNull(Object value) {
        Collection<?> items =
                value instanceof Map<?, ?> map ? map.values() : value instanceof Collection<?> list ? list : List.of();
        return items.stream().anyMatch(item -> item == null || hasNull(item));
    }

    private static void close(AutoCloseable stream) throws IOException {
        try {
            stream.close();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    /** The type of the body of a success. */
    private Type bodyType() {
        return ((ParameterizedType) api.getGenericReturnType()).getActualTypeArguments()[0];
    }

    /** The type of the request body, where the Retrofit method has one. */
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
