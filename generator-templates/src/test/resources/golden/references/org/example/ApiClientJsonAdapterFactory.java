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
            case "Item" -> org.example.types.Item.JSON_ADAPTER;
            case "Color" -> org.example.types.Color.JSON_ADAPTER;
            case "NotFoundErrorBody" -> org.example.errors.NotFoundErrorBody.JSON_ADAPTER;
            case "Inline" -> org.example.types.Inline.JSON_ADAPTER;
            case "ItemExtended" -> org.example.types.ItemExtended.JSON_ADAPTER;
            case "ItemLocated" -> org.example.types.ItemLocated.JSON_ADAPTER;
            default -> null;
        };
    }
}
