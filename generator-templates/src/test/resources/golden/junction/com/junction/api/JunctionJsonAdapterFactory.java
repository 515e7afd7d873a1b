package com.junction.api;

import com.junction.api.core.JsonAdapterFactory;
import com.squareup.moshi.JsonAdapter;
import org.jspecify.annotations.Nullable;

/** Gives Moshi the adapter of every type of this API. None of them uses reflection. */
public final class JunctionJsonAdapterFactory extends JsonAdapterFactory {
    /** The factory; it has no state. */
    public static final JunctionJsonAdapterFactory INSTANCE = new JunctionJsonAdapterFactory();

    private JunctionJsonAdapterFactory() {
        super("com.junction.api.");
    }

    @Override
    protected @Nullable JsonAdapter<?> find(String name) {
        return switch (name) {
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
