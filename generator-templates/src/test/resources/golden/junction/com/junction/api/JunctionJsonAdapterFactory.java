package com.junction.api;

import com.junction.api.core.Json;
import com.junction.api.resources.link.requests.LinkTokenExchange;
import com.junction.api.types.HTTPValidationError;
import com.junction.api.types.LinkTokenExchangeResponse;
import com.junction.api.types.OAuthProviders;
import com.junction.api.types.Providers;
import com.junction.api.types.Source;
import com.junction.api.types.SourceAuthType;
import com.junction.api.types.SourceType;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives Moshi the adapter of every type of this API. None of them uses reflection. */
public final class JunctionJsonAdapterFactory implements JsonAdapter.Factory {
    /** The factory; it has no state. */
    public static final JunctionJsonAdapterFactory INSTANCE = new JunctionJsonAdapterFactory();

    private static final Map<Type, JsonAdapter<?>> ADAPTERS = Map.ofEntries(
            Map.entry(LinkTokenExchangeResponse.class, LinkTokenExchangeResponse.JSON_ADAPTER),
            Map.entry(LinkTokenExchange.class, LinkTokenExchange.JSON_ADAPTER),
            Map.entry(OAuthProviders.class, OAuthProviders.JSON_ADAPTER),
            Map.entry(Source.class, Source.JSON_ADAPTER),
            Map.entry(HTTPValidationError.class, HTTPValidationError.JSON_ADAPTER),
            Map.entry(Providers.class, Providers.JSON_ADAPTER),
            Map.entry(SourceAuthType.class, SourceAuthType.JSON_ADAPTER),
            Map.entry(SourceType.class, SourceType.JSON_ADAPTER),
            Map.entry(Object.class, Json.VALUE));

    private JunctionJsonAdapterFactory() {}

    @Override
    public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        return annotations.isEmpty() ? ADAPTERS.get(type) : null;
    }
}
