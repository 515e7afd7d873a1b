package org.example;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import org.example.core.Json;
import org.jspecify.annotations.Nullable;

/** Gives Moshi the adapter of every type of this API. None of them uses reflection. */
public final class ApiClientJsonAdapterFactory implements JsonAdapter.Factory {
    /** The factory; it has no state. */
    public static final ApiClientJsonAdapterFactory INSTANCE = new ApiClientJsonAdapterFactory();

    private ApiClientJsonAdapterFactory() {}

    @Override
    public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        return annotations.isEmpty() ? find(type) : null;
    }

    private static @Nullable JsonAdapter<?> find(Type type) {
        if (type instanceof ParameterizedType structure) {
            Type[] arguments = structure.getActualTypeArguments();
            JsonAdapter<?> items = find(arguments[arguments.length - 1]);
            if (items != null && structure.getRawType() == List.class) {
                return Json.list(items);
            }
            return null;
        }
        boolean known = type instanceof Class<?> javaClass && isKnown(javaClass.getName());
        return known ? find1(((Class<?>) type).getSimpleName()) : null;
    }

    private static boolean isKnown(String name) {
        return name.startsWith("java.") || name.startsWith("org.example.");
    }

    private static @Nullable JsonAdapter<?> find1(String name) {
        return switch (name) {
            case "Object" -> Json.VALUE;
            case "String" -> Json.STRING;
            case "Integer" -> Json.INTEGER;
            case "Wrong" -> org.example.types.Wrong.JSON_ADAPTER;
            case "Inner" -> org.example.types.Inner.JSON_ADAPTER;
            case "WrongListedItem" -> org.example.types.WrongListedItem.JSON_ADAPTER;
            case "WrongMode" -> org.example.types.WrongMode.JSON_ADAPTER;
            default -> null;
        };
    }
}
