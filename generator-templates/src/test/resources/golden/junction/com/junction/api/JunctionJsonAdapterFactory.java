package com.junction.api;

import com.junction.api.core.Json;
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
        return name.startsWith("java.") || name.startsWith("com.junction.api.");
    }

    private static @Nullable JsonAdapter<?> find1(String name) {
        return switch (name) {
            case "Object" -> Json.VALUE;
            case "String" -> Json.STRING;
            case "Integer" -> Json.INTEGER;
            case "Boolean" -> Json.BOOLEAN;
            case "LinkTokenExchange" -> com.junction.api.resources.link.requests.LinkTokenExchange.JSON_ADAPTER;
            case "LinkTokenExchangeResponse" -> com.junction.api.types.LinkTokenExchangeResponse.JSON_ADAPTER;
            case "Providers" -> com.junction.api.types.Providers.JSON_ADAPTER;
            case "OAuthProviders" -> com.junction.api.types.OAuthProviders.JSON_ADAPTER;
            case "Source" -> com.junction.api.types.Source.JSON_ADAPTER;
            case "HttpValidationError" -> com.junction.api.types.HttpValidationError.JSON_ADAPTER;
            case "SourceAuthType" -> com.junction.api.types.SourceAuthType.JSON_ADAPTER;
            case "SourceType" -> com.junction.api.types.SourceType.JSON_ADAPTER;
            default -> null;
        };
    }
}
