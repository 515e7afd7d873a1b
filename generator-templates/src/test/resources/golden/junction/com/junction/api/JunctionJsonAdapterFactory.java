package com.junction.api;

import com.junction.api.core.JsonAdapterFactory;
import com.junction.api.resources.link.requests.LinkTokenExchange;
import com.junction.api.types.HttpValidationError;
import com.junction.api.types.LinkTokenExchangeResponse;
import com.junction.api.types.OAuthProviders;
import com.junction.api.types.Providers;
import com.junction.api.types.Source;
import com.junction.api.types.SourceAuthType;
import com.junction.api.types.SourceType;
import com.squareup.moshi.JsonAdapter;
import org.jspecify.annotations.Nullable;

/** Gives Moshi the adapters of all types of this API, without reflection. */
public final class JunctionJsonAdapterFactory extends JsonAdapterFactory {
    /** The factory; it has no state. */
    public static final JunctionJsonAdapterFactory INSTANCE = new JunctionJsonAdapterFactory();

    private JunctionJsonAdapterFactory() {}

    @Override
    protected @Nullable JsonAdapter<?> find(String name) {
        return Types1.find(name);
    }

    /** Some of the types. Classes are found by their names, so that no other class is loaded for it. */
    private static final class Types1 {
        static @Nullable JsonAdapter<?> find(String name) {
            return switch (name) {
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
