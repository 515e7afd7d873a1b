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
            case "Ready" -> org.example.types.Ready.JSON_ADAPTER;
            case "Waiting" -> org.example.types.Waiting.JSON_ADAPTER;
            case "Problem" -> org.example.types.Problem.JSON_ADAPTER;
            case "SeveralResponsesResponse" -> org.example.resources.responses.types.SeveralResponsesResponse.JSON_ADAPTER;
            case "BadRequestErrorBody" -> org.example.errors.BadRequestErrorBody.JSON_ADAPTER;
            case "ForbiddenErrorBody" -> org.example.errors.ForbiddenErrorBody.JSON_ADAPTER;
            case "NotFoundErrorBody" -> org.example.errors.NotFoundErrorBody.JSON_ADAPTER;
            default -> null;
        };
    }
}
