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
            case "Long" -> Json.LONG;
            case "BigInteger" -> Json.BIG_INTEGER;
            case "BigDecimal" -> Json.DECIMAL;
            case "Boolean" -> Json.BOOLEAN;
            case "Strings" -> org.example.types.Strings.JSON_ADAPTER;
            case "WithNull" -> org.example.types.WithNull.JSON_ADAPTER;
            case "Integers" -> org.example.types.Integers.JSON_ADAPTER;
            case "Longs" -> org.example.types.Longs.JSON_ADAPTER;
            case "Numbers" -> org.example.types.Numbers.JSON_ADAPTER;
            case "Mixed" -> org.example.types.Mixed.JSON_ADAPTER;
            case "Named" -> org.example.types.Named.JSON_ADAPTER;
            case "NamedOtherwise" -> org.example.types.NamedOtherwise.JSON_ADAPTER;
            case "Fern" -> org.example.types.Fern.JSON_ADAPTER;
            case "Closed" -> org.example.types.Closed.JSON_ADAPTER;
            case "ClosedIntegers" -> org.example.types.ClosedIntegers.JSON_ADAPTER;
            case "Taken" -> org.example.types.Taken.JSON_ADAPTER;
            case "TakenClosed" -> org.example.types.TakenClosed.JSON_ADAPTER;
            case "Large" -> org.example.types.Large.JSON_ADAPTER;
            case "Holder" -> org.example.types.Holder.JSON_ADAPTER;
            default -> null;
        };
    }
}
