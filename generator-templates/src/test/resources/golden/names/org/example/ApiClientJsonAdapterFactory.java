package org.example;

import com.squareup.moshi.JsonAdapter;
import org.example.core.JsonAdapterFactory;
import org.jspecify.annotations.Nullable;

/** Gives Moshi the adapter of every type of this API. None of them uses reflection. */
public final class ApiClientJsonAdapterFactory extends JsonAdapterFactory {
    /** The factory; it has no state. */
    public static final ApiClientJsonAdapterFactory INSTANCE = new ApiClientJsonAdapterFactory();

    private ApiClientJsonAdapterFactory() {
        super("org.example.");
    }

    @Override
    protected @Nullable JsonAdapter<?> find(String name) {
        return switch (name) {
            case "ValueModel" -> org.example.types.ValueModel.JSON_ADAPTER;
            case "A" -> org.example.types.A.JSON_ADAPTER;
            case "Path" -> org.example.types.Path.JSON_ADAPTER;
            case "TModel" -> org.example.types.TModel.JSON_ADAPTER;
            case "Unknown" -> org.example.types.Unknown.JSON_ADAPTER;
            case "NotFoundError" -> org.example.types.NotFoundError.JSON_ADAPTER;
            case "ErrorFactory" -> org.example.types.ErrorFactory.JSON_ADAPTER;
            default -> null;
        };
    }
}
