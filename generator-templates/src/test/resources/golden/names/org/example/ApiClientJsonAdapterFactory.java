package org.example;

import com.squareup.moshi.JsonAdapter;
import org.example.core.JsonAdapterFactory;
import org.example.types.A;
import org.example.types.ErrorFactory;
import org.example.types.NotFoundError;
import org.example.types.Path;
import org.example.types.TModel;
import org.example.types.Unknown;
import org.example.types.ValueModel;
import org.jspecify.annotations.Nullable;

/** Gives Moshi the adapters of all types of this API, without reflection. */
public final class ApiClientJsonAdapterFactory extends JsonAdapterFactory {
    /** The factory; it has no state. */
    public static final ApiClientJsonAdapterFactory INSTANCE = new ApiClientJsonAdapterFactory();

    private ApiClientJsonAdapterFactory() {}

    @Override
    protected @Nullable JsonAdapter<?> find(String name) {
        return Types1.find(name);
    }

    /** Some of the types. Classes are found by their names, so that no other class is loaded for it. */
    private static final class Types1 {
        static @Nullable JsonAdapter<?> find(String name) {
            return switch (name) {
                case "org.example.types.ValueModel" -> ValueModel.JSON_ADAPTER;
                case "org.example.types.A" -> A.JSON_ADAPTER;
                case "org.example.types.Path" -> Path.JSON_ADAPTER;
                case "org.example.types.TModel" -> TModel.JSON_ADAPTER;
                case "org.example.types.Unknown" -> Unknown.JSON_ADAPTER;
                case "org.example.types.NotFoundError" -> NotFoundError.JSON_ADAPTER;
                case "org.example.types.ErrorFactory" -> ErrorFactory.JSON_ADAPTER;
                default -> null;
            };
        }
    }
}
