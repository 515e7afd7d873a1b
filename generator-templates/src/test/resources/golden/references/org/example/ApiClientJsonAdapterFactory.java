package org.example;

import com.squareup.moshi.JsonAdapter;
import org.example.core.JsonAdapterFactory;
import org.example.errors.NotFoundErrorBody;
import org.example.types.Color;
import org.example.types.Inline;
import org.example.types.Item;
import org.example.types.ItemExtended;
import org.example.types.ItemLocated;
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
                case "org.example.types.Item" -> Item.JSON_ADAPTER;
                case "org.example.types.Color" -> Color.JSON_ADAPTER;
                case "org.example.errors.NotFoundErrorBody" -> NotFoundErrorBody.JSON_ADAPTER;
                case "org.example.types.Inline" -> Inline.JSON_ADAPTER;
                case "org.example.types.ItemExtended" -> ItemExtended.JSON_ADAPTER;
                case "org.example.types.ItemLocated" -> ItemLocated.JSON_ADAPTER;
                default -> null;
            };
        }
    }
}
