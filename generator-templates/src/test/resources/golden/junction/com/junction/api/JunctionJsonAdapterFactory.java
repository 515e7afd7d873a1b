package com.junction.api;

import com.junction.api.core.Json;
import com.junction.api.core.NullableItems;
import com.junction.api.resources.link.requests.LinkTokenExchange;
import com.junction.api.types.HttpValidationError;
import com.junction.api.types.LinkTokenExchangeResponse;
import com.junction.api.types.OAuthProviders;
import com.junction.api.types.Providers;
import com.junction.api.types.Source;
import com.junction.api.types.SourceAuthType;
import com.junction.api.types.SourceType;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives Moshi the adapter of every type of this API. None of them uses reflection. */
public final class JunctionJsonAdapterFactory implements JsonAdapter.Factory {
    /** The factory; it has no state. */
    public static final JunctionJsonAdapterFactory INSTANCE = new JunctionJsonAdapterFactory();

    private JunctionJsonAdapterFactory() {}

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
                case "java.lang.Boolean" -> Json.BOOLEAN;
                case "com.junction.api.resources.link.requests.LinkTokenExchange" -> LinkTokenExchange.JSON_ADAPTER;
                case "com.junction.api.types.LinkTokenExchangeResponse" -> LinkTokenExchangeResponse.JSON_ADAPTER;
                case "com.junction.api.types.Providers" -> Providers.JSON_ADAPTER;
                case "com.junction.api.types.OAuthProviders" -> OAuthProviders.JSON_ADAPTER;
                case "com.junction.api.types.Source" -> Source.JSON_ADAPTER;
                case "com.junction.api.types.HttpValidationError" -> HttpValidationError.JSON_ADAPTER;
                case "com.junction.api.types.SourceAuthType" -> SourceAuthType.JSON_ADAPTER;
                case "com.junction.api.types.SourceType" -> SourceType.JSON_ADAPTER;
                default -> null;
            };
        }
    }
}
