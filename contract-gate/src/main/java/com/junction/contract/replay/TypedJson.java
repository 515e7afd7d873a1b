package com.junction.contract.replay;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Converts JSON to the values of a generated client and back, as the client's own converters do. */
final class TypedJson {
    private static final Annotation[] NONE = {};
    private static final MediaType JSON = MediaType.get("application/json");

    private final Retrofit retrofit;

    TypedJson(Retrofit retrofit) {
        this.retrofit = retrofit;
    }

    Object decode(@Nullable JsonNode value, Type type) throws IOException {
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

    /** Converts a list or a map item by item, because its type does not tell at run time whether items may be null. */
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

    /** Encodes a decoded body as JSON, or returns raw bytes as text; null if there is no body, and for events. */
    @Nullable
    String encode(Object body, Type type) throws IOException {
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

    /** Converts a list or a map item by item, because its type does not tell at run time whether items may be null. */
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
}
