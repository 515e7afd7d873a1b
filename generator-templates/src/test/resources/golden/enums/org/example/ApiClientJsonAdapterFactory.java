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
            case "Strings" -> org.example.types.Strings.JSON_ADAPTER;
            case "WithNull" -> org.example.types.WithNull.JSON_ADAPTER;
            case "Integers" -> org.example.types.Integers.JSON_ADAPTER;
            case "Longs" -> org.example.types.Longs.JSON_ADAPTER;
            case "Numbers" -> org.example.types.Numbers.JSON_ADAPTER;
            case "Mixed" -> org.example.types.Mixed.JSON_ADAPTER;
            case "Named" -> org.example.types.Named.JSON_ADAPTER;
            case "NamedOtherwise" -> org.example.types.NamedOtherwise.JSON_ADAPTER;
            case "Fern" -> org.example.types.Fern.JSON_ADAPTER;
            case "Closed" -> org.example.types.Closed.JSON_ADAPTER;
            case "ClosedIntegers" -> org.example.types.ClosedIntegers.JSON_ADAPTER;
            case "Taken" -> org.example.types.Taken.JSON_ADAPTER;
            case "TakenClosed" -> org.example.types.TakenClosed.JSON_ADAPTER;
            case "Large" -> org.example.types.Large.JSON_ADAPTER;
            case "Holder" -> org.example.types.Holder.JSON_ADAPTER;
            default -> null;
        };
    }
}
