package com.junction.contract.replay;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.plan.Case;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Builds the request objects of one method of a generated client, whose builders are known only by reflection. */
final class RequestObjects {
    private final Optional<Type> bodyType;
    private final TypedJson json;
    private final MethodIndex.Entry names;

    /** @param bodyType the type of the request body, if the Retrofit method has one */
    RequestObjects(Optional<Type> bodyType, TypedJson json, MethodIndex.Entry names) {
        this.bodyType = bodyType;
        this.json = json;
        this.names = names;
    }

    /** Returns a request object with the parameters and the body of a case. */
    Object of(Case planned, Type type) throws IOException {
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
        } else if (value != null && bodyType.isPresent() && (type.equals(bodyType.get()) || type == String.class)) {
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

    private static boolean isForm(ContractBody body) {
        return body.kind() == BodyKind.FORM || body.kind() == BodyKind.MULTIPART;
    }

    private Object body(ContractBody declared, JsonNode value, Type type) throws IOException {
        if (declared.kind() != BodyKind.TEXT) {
            return json.decode(value, type);
        }
        String text = value.isString() ? value.asString() : value.toString();
        return type == String.class
                ? text
                : RequestBody.create(text.getBytes(StandardCharsets.UTF_8), contentType(declared.mediaType()));
    }

    /** The sender of a body chooses a media type from a range. */
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
        TypedClient.invoke(builder, setter, json.decode(value, setter.getGenericParameterTypes()[0]));
    }

    /**
     * Returns the method of a builder for a name of the document.
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

    /** Finds the method by letters and digits only, for clients of earlier versions, which have no index. */
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
}
