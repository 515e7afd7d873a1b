package org.example;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.example.core.Json;
import org.example.core.NullableItems;
import org.example.types.Either;
import org.example.types.Level;
import org.example.types.Numbers;
import org.example.types.Rate;
import org.example.types.Rated;
import org.example.types.Serial;
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
            if (items != null && structure.getRawType() == Map.class && arguments[0] == String.class) {
                return Json.map(items);
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
                case "java.lang.Long" -> Json.LONG;
                case "java.math.BigInteger" -> Json.BIG_INTEGER;
                case "java.math.BigDecimal" -> Json.DECIMAL;
                case "java.lang.Double" -> Json.DOUBLE;
                case "org.example.types.Numbers" -> Numbers.JSON_ADAPTER;
                case "org.example.types.Rate" -> Rate.JSON_ADAPTER;
                case "org.example.types.Level" -> Level.JSON_ADAPTER;
                case "org.example.types.Serial" -> Serial.JSON_ADAPTER;
                case "org.example.types.Rated" -> Rated.JSON_ADAPTER;
                case "org.example.types.Either" -> Either.JSON_ADAPTER;
                default -> null;
            };
        }
    }
}
