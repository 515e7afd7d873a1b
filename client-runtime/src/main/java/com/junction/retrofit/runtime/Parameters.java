package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonAdapter;
import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes parameters in the styles that Retrofit has no annotation for (OpenAPI, Parameter Object, "Style Values").
 * Items and properties that are null are left out, and so is a list or an object that has no others, except in a path
 * (RFC 6570, section 2.3).
 */
public final class Parameters {
    private Parameters() {}

    /** The value as JSON text. */
    public static <T> @Nullable String json(JsonAdapter<T> adapter, @Nullable T value) {
        return value == null ? null : adapter.toJson(value);
    }

    /** The value as JSON text for a path. */
    public static <T> PathSegment pathJson(JsonAdapter<T> adapter, T value) {
        return new PathSegment(encode(adapter.toJson(value)));
    }

    /** A value, or the items of a list, as the values of one parameter. */
    public static <T> List<String> values(JsonAdapter<T> adapter, @Nullable T value) {
        return value == null ? List.of() : parts(adapter, value, false, Function.identity());
    }

    /** A field of a form: the items of a list as fields of their own, and an object as JSON. */
    public static <T> List<String> fields(JsonAdapter<T> adapter, @Nullable T value) {
        Object json = value == null ? List.of() : adapter.toJsonValue(value);
        return json instanceof Collection<?> items
                ? items.stream().filter(Objects::nonNull).map(PlainText::of).collect(Collectors.toList())
                : List.of(PlainText.of(json));
    }

    /** A list, or an object's names and values, between delimiters; encoded. */
    public static <T> @Nullable String delimited(String delimiter, JsonAdapter<T> adapter, @Nullable T value) {
        return value == null ? null : joined(delimiter, parts(adapter, value, false, Parameters::encode));
    }

    /** A list, or an object as {@code name=value} pairs, between commas; not encoded. */
    public static <T> @Nullable String header(boolean explode, JsonAdapter<T> adapter, @Nullable T value) {
        return value == null ? null : joined(",", parts(adapter, value, explode, Function.identity()));
    }

    private static @Nullable String joined(String delimiter, List<String> parts) {
        return parts.isEmpty() ? null : String.join(delimiter, parts);
    }

    /** A segment of a path in the style {@code simple}. */
    public static <T> PathSegment simple(boolean explode, JsonAdapter<T> adapter, T value) {
        return new PathSegment(String.join(",", parts(adapter, value, explode, Parameters::encode)));
    }

    /** A segment of a path in the style {@code label}. */
    public static <T> PathSegment label(boolean explode, JsonAdapter<T> adapter, T value) {
        String delimiter = explode ? "." : ",";
        return new PathSegment("." + String.join(delimiter, parts(adapter, value, explode, Parameters::encode)));
    }

    /** A segment of a path in the style {@code matrix}. */
    public static <T> PathSegment matrix(String name, boolean explode, JsonAdapter<T> adapter, T value) {
        Object json = adapter.toJsonValue(value);
        List<String> parts = parts(adapter, value, explode, Parameters::encode);
        if (explode && json instanceof Map<?, ?>) {
            return new PathSegment(parts.stream().map(part -> ";" + part).collect(Collectors.joining()));
        }
        if (explode && json instanceof Collection<?>) {
            return new PathSegment(
                    parts.stream().map(part -> matrix(name, part)).collect(Collectors.joining()));
        }
        return new PathSegment(matrix(name, String.join(",", parts)));
    }

    /** Has no equals sign if the value is empty (RFC 6570, section 3.2.7). */
    private static String matrix(String name, String value) {
        return ";" + encode(name) + (value.isEmpty() ? "" : "=" + value);
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
                cookies.add(namesAndValues[i] + "=" + cookie(PlainText.of(namesAndValues[i + 1])));
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
            parameters.put(name, encode(PlainText.of(value)));
        }
    }

    private static <T> List<String> parts(
            JsonAdapter<T> adapter, T value, boolean pairs, Function<String, String> encode) {
        Object json = adapter.toJsonValue(value);
        List<String> parts = new ArrayList<>();
        if (json instanceof Collection<?> items) {
            items.stream().filter(Objects::nonNull).forEach(item -> parts.add(encode.apply(PlainText.of(item))));
        } else if (json instanceof Map<?, ?> object) {
            object.forEach((key, item) -> {
                if (item == null) {
                    return;
                }
                String name = encode.apply(String.valueOf(key));
                String text = encode.apply(PlainText.of(item));
                if (pairs) {
                    parts.add(name + "=" + text);
                } else {
                    parts.add(name);
                    parts.add(text);
                }
            });
        } else {
            parts.add(encode.apply(PlainText.of(json)));
        }
        return parts;
    }

    private static String encode(String text) {
        return PercentEncoding.encode(text);
    }

    /** Keeps the equals sign, which cookies allow (RFC 6265, section 4.1.1). */
    private static String cookie(String text) {
        try {
            // Android has the method with a charset from level 33 only.
            return URLEncoder.encode(text, "UTF-8").replace("+", "%20").replace("%3D", "=");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
