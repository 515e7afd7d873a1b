package org.example;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
            case "Long" -> Json.LONG;
            case "BigDecimal" -> Json.DECIMAL;
            case "Boolean" -> Json.BOOLEAN;
            case "UUID" -> Json.text(UUID::fromString);
            case "LocalDate" -> Json.text(LocalDate::parse);
            case "OffsetDateTime" -> Json.DATE_TIME;
            case "Names" -> org.example.types.Names.JSON_ADAPTER;
            case "Sides" -> org.example.types.Sides.JSON_ADAPTER;
            case "Closed" -> org.example.types.Closed.JSON_ADAPTER;
            case "Open" -> org.example.types.Open.JSON_ADAPTER;
            case "Typed" -> org.example.types.Typed.JSON_ADAPTER;
            case "Merged" -> org.example.types.Merged.JSON_ADAPTER;
            case "Refined" -> org.example.types.Refined.JSON_ADAPTER;
            case "Node" -> org.example.types.Node.JSON_ADAPTER;
            case "StringModel" -> org.example.types.StringModel.JSON_ADAPTER;
            case "ObjectModel" -> org.example.types.ObjectModel.JSON_ADAPTER;
            case "ListModel" -> org.example.types.ListModel.JSON_ADAPTER;
            case "OptionalModel" -> org.example.types.OptionalModel.JSON_ADAPTER;
            case "JsonModel" -> org.example.types.JsonModel.JSON_ADAPTER;
            case "BuilderModel" -> org.example.types.BuilderModel.JSON_ADAPTER;
            case "LocalDateModel" -> org.example.types.LocalDateModel.JSON_ADAPTER;
            case "Query" -> org.example.types.Query.JSON_ADAPTER;
            case "Error" -> org.example.types.Error.JSON_ADAPTER;
            case "UsAddress" -> org.example.types.UsAddress.JSON_ADAPTER;
            case "WeirdNameV2T" -> org.example.types.WeirdNameV2T.JSON_ADAPTER;
            case "Times" -> org.example.types.Times.JSON_ADAPTER;
            case "Defaults" -> org.example.types.Defaults.JSON_ADAPTER;
            case "RefinedMerged" -> org.example.types.RefinedMerged.JSON_ADAPTER;
            case "RefinedMergedListItem" -> org.example.types.RefinedMergedListItem.JSON_ADAPTER;
            case "WeirdNameV2TNested" -> org.example.types.WeirdNameV2TNested.JSON_ADAPTER;
            case "WeirdNameV2TNestedDeepItem" -> org.example.types.WeirdNameV2TNestedDeepItem.JSON_ADAPTER;
            default -> null;
        };
    }
}
