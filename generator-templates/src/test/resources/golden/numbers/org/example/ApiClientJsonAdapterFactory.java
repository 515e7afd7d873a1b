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
            case "Numbers" -> org.example.types.Numbers.JSON_ADAPTER;
            case "Rate" -> org.example.types.Rate.JSON_ADAPTER;
            case "Level" -> org.example.types.Level.JSON_ADAPTER;
            case "Serial" -> org.example.types.Serial.JSON_ADAPTER;
            case "Rated" -> org.example.types.Rated.JSON_ADAPTER;
            case "Either" -> org.example.types.Either.JSON_ADAPTER;
            default -> null;
        };
    }
}
