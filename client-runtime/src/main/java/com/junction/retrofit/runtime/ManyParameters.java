package com.junction.retrofit.runtime;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an operation that has more of them than a method of Java can take. A name may have several entries,
 * which Retrofit sends one after the other.
 *
 * @param <V> the type of their values
 */
public final class ManyParameters<V> extends AbstractMap<String, V> {
    private static final MediaType TEXT = MediaType.get("text/plain; charset=utf-8");

    private final List<Map.Entry<String, V>> entries = new ArrayList<>();

    private ManyParameters() {}

    /** Parameters of a query, or fields of a form. Null is left out; the keys of a map are names. */
    public static Map<String, String> texts(@Nullable Object... namesAndValues) {
        return of(namesAndValues, (name, value) -> PlainText.of(value));
    }

    /** Headers. A value that is null is left out. */
    public static Map<String, String> headers(@Nullable Object... namesAndValues) {
        return of(namesAndValues, (name, value) -> HeaderValues.require(name, PlainText.of(value)));
    }

    /** Parts of a form that are texts, or bodies already. A value that is null is left out. */
    public static Map<String, RequestBody> parts(@Nullable Object... namesAndValues) {
        return of(
                namesAndValues,
                (name, value) ->
                        value instanceof RequestBody body ? body : RequestBody.create(PlainText.of(value), TEXT));
    }

    /** The parts of a form that are files. Each is a part, a list of parts, or null. */
    public static List<MultipartBody.Part> files(@Nullable Object... parts) {
        List<MultipartBody.Part> files = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof List<?> several) {
                several.forEach(each -> files.add((MultipartBody.Part) each));
            } else if (part != null) {
                files.add((MultipartBody.Part) part);
            }
        }
        return files;
    }

    private static <V> Map<String, V> of(@Nullable Object[] namesAndValues, BiFunction<String, Object, V> toValue) {
        ManyParameters<V> parameters = new ManyParameters<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.add(String.valueOf(namesAndValues[i]), namesAndValues[i + 1], toValue);
        }
        return parameters;
    }

    private void add(String name, @Nullable Object value, BiFunction<String, Object, V> toValue) {
        if (value instanceof Iterable<?> items) {
            items.forEach(item -> add(name, item, toValue));
        } else if (value instanceof Map<?, ?> named) {
            named.forEach((key, item) -> add(String.valueOf(key), item, toValue));
        } else if (value != null) {
            entries.add(new SimpleImmutableEntry<>(name, toValue.apply(name, value)));
        }
    }

    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, V>> iterator() {
                return entries.iterator();
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }
}
