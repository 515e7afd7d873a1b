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
            case "Nulls" -> org.example.types.Nulls.JSON_ADAPTER;
            case "Failure" -> org.example.types.Failure.JSON_ADAPTER;
            case "Inner" -> org.example.types.Inner.JSON_ADAPTER;
            case "NullsE" -> org.example.types.NullsE.JSON_ADAPTER;
            default -> null;
        };
    }
}
