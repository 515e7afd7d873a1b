package org.example;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import org.example.core.Json;
import org.example.core.NullableItems;
import org.example.types.Closed;
import org.example.types.ClosedIntegers;
import org.example.types.Fern;
import org.example.types.Holder;
import org.example.types.Integers;
import org.example.types.Large;
import org.example.types.Longs;
import org.example.types.Mixed;
import org.example.types.Named;
import org.example.types.NamedOtherwise;
import org.example.types.Numbers;
import org.example.types.Strings;
import org.example.types.Taken;
import org.example.types.TakenClosed;
import org.example.types.WithNull;
import org.jspecify.annotations.Nullable;

/** Gives Moshi the adapter of every type of this API. None of them uses reflection. */
public final class ApiClientJsonAdapterFactory implements JsonAdapter.Factory {
    /** The factory; it has no state. */
    public static final ApiClientJsonAdapterFactory INSTANCE = new ApiClientJsonAdapterFactory();

    private ApiClientJsonAdapterFactory() {}

    @Override
    public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        boolean nullableItems = annotations.size() == 1 && annotations.iterator().next() instanceof NullableItems;
        return annotations.isEmpty() || nullableItems ? find(type, nullableItems) : null;
    }

    private static @Nullable JsonAdapter<?> find(Type type, boolean nullableItems) {
        if (type instanceof ParameterizedType structure) {
            Type[] arguments = structure.getActualTypeArguments();
            JsonAdapter<?> known = find(arguments[arguments.length - 1], nullableItems);
            JsonAdapter<?> items = known != null && nullableItems ? Json.nullable(known) : known;
            if (items != null && structure.getRawType() == List.class) {
                return Json.list(items);
            }
            return null;
        }
        return type instanceof Class<?> javaClass ? Types1.find(javaClass.getName()) : null;
    }

    /** Some of the types. Classes are found by their names, so that no other class is loaded for it. */
    private static final class Types1 {
        static @Nullable JsonAdapter<?> find(String name) {
            return switch (name) {
                case "java.lang.Object" -> Json.VALUE;
                case "java.lang.String" -> Json.STRING;
                case "java.lang.Integer" -> Json.INTEGER;
                case "java.lang.Long" -> Json.LONG;
                case "java.math.BigInteger" -> Json.BIG_INTEGER;
                case "java.math.BigDecimal" -> Json.DECIMAL;
                case "java.lang.Boolean" -> Json.BOOLEAN;
                case "org.example.types.Strings" -> Strings.JSON_ADAPTER;
                case "org.example.types.WithNull" -> WithNull.JSON_ADAPTER;
                case "org.example.types.Integers" -> Integers.JSON_ADAPTER;
                case "org.example.types.Longs" -> Longs.JSON_ADAPTER;
                case "org.example.types.Numbers" -> Numbers.JSON_ADAPTER;
                case "org.example.types.Mixed" -> Mixed.JSON_ADAPTER;
                case "org.example.types.Named" -> Named.JSON_ADAPTER;
                case "org.example.types.NamedOtherwise" -> NamedOtherwise.JSON_ADAPTER;
                case "org.example.types.Fern" -> Fern.JSON_ADAPTER;
                case "org.example.types.Closed" -> Closed.JSON_ADAPTER;
                case "org.example.types.ClosedIntegers" -> ClosedIntegers.JSON_ADAPTER;
                case "org.example.types.Taken" -> Taken.JSON_ADAPTER;
                case "org.example.types.TakenClosed" -> TakenClosed.JSON_ADAPTER;
                case "org.example.types.Large" -> Large.JSON_ADAPTER;
                case "org.example.types.Holder" -> Holder.JSON_ADAPTER;
                default -> null;
            };
        }
    }
}
