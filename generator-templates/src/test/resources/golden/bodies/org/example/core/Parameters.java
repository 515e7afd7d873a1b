package org.example.core;

import com.squareup.moshi.JsonAdapter;
import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes parameters in the styles that Retrofit has no annotation for (OpenAPI, Parameter Object, "Style Values"). */
public final class Parameters {
    private Parameters() {}

    /** The value as JSON text. */
    public static <T> @Nullable String json(JsonAdapter<T> adapter, @Nullable T value) {
        return value == null ? null : adapter.toJson(value);
    }

    /** The value as JSON text for a path; encoded. */
    public static <T> String encodedJson(JsonAdapter<T> adapter, T value) {
        return encode(adapter.toJson(value));
    }

    /** A value, or the items of a list, as the values of one parameter. */
    public static <T> List<String> values(JsonAdapter<T> adapter, @Nullable T value) {
        return value == null ? List.of() : parts(adapter, value, false);
    }

    /** A list, or an object's names and values, between delimiters; encoded. */
    public static <T> @Nullable String delimited(String delimiter, JsonAdapter<T> adapter, @Nullable T value) {
        return value == null ? null : String.join(delimiter, encoded(parts(adapter, value, false)));
    }

    /** A list, or an object as {@code name=value} pairs, between commas; not encoded. */
    public static <T> @Nullable String header(boolean explode, JsonAdapter<T> adapter, @Nullable T value) {
        return value == null ? null : String.join(",", parts(adapter, value, explode));
    }

    /** A segment of a path in the style {@code simple}. */
    public static <T> String simple(boolean explode, JsonAdapter<T> adapter, T value) {
        return String.join(",", encoded(parts(adapter, value, explode)));
    }

    /** A segment of a path in the style {@code label}. */
    public static <T> String label(boolean explode, JsonAdapter<T> adapter, T value) {
        return "." + String.join(explode ? "." : ",", encoded(parts(adapter, value, explode)));
    }

    /** A segment of a path in the style {@code matrix}. */
    public static <T> String matrix(String name, boolean explode, JsonAdapter<T> adapter, T value) {
        Object json = adapter.toJsonValue(value);
        if (explode && json instanceof Map<?, ?>) {
            return parts(adapter, value, true).stream()
                    .map(part -> ";" + encode(part))
                    .collect(Collectors.joining());
        }
        if (explode && json instanceof Collection<?>) {
            return parts(adapter, value, false).stream()
                    .map(part -> ";" + name + "=" + encode(part))
                    .collect(Collectors.joining());
        }
        return ";" + name + "=" + String.join(",", encoded(parts(adapter, value, false)));
    }

    /** An object as one parameter for each of its properties; encoded. */
    public static <T> Map<String, String> exploded(JsonAdapter<T> adapter, @Nullable T value) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (value != null && adapter.toJsonValue(value) instanceof Map<?, ?> object) {
            object.forEach((name, item) -> addDeep(parameters, encode(String.valueOf(name)), item));
        }
        return parameters;
    }

    /** An object as one parameter {@code name[property]} for each of its properties; encoded. */
    public static <T> Map<String, String> deepObject(String name, JsonAdapter<T> adapter, @Nullable T value) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (value != null) {
            addDeep(parameters, encode(name), adapter.toJsonValue(value));
        }
        return parameters;
    }

    /** The value of a {@code Cookie} header that holds all cookies that are there. */
    public static @Nullable String cookies(@Nullable Object... namesAndValues) {
        List<String> cookies = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                cookies.add(namesAndValues[i] + "=" + encode(ConverterFactory.text(namesAndValues[i + 1])));
            }
        }
        return cookies.isEmpty() ? null : String.join("; ", cookies);
    }

    private static void addDeep(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            object.forEach((key, item) -> addDeep(parameters, name + "[" + encode(String.valueOf(key)) + "]", item));
        } else if (value instanceof Collection<?> items) {
            int index = 0;
            for (Object item : items) {
                addDeep(parameters, name + "[" + index++ + "]", item);
            }
        } else if (value != null) {
            parameters.put(name, encode(text(value)));
        }
    }

    private static <T> List<String> parts(JsonAdapter<T> adapter, T value, boolean pairs) {
        Object json = adapter.toJsonValue(value);
        List<String> parts = new ArrayList<>();
        if (json instanceof Collection<?> items) {
            items.forEach(item -> parts.add(text(item)));
        } else if (json instanceof Map<?, ?> object) {
            object.forEach((name, item) -> {
                if (pairs) {
                    parts.add(name + "=" + text(item));
                } else {
                    parts.add(String.valueOf(name));
                    parts.add(text(item));
                }
            });
        } else {
            parts.add(text(json));
        }
        return parts;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static List<String> encoded(List<String> parts) {
        return parts.stream().map(Parameters::encode).collect(Collectors.toList());
    }

    /** Leaves the equals sign of a pair as it is. */
    private static String encode(String text) {
        try {
            // Android has no other method before level 33.
            return URLEncoder.encode(text, "UTF-8").replace("+", "%20").replace("%3D", "=");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
