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
            case "Ready" -> org.example.types.Ready.JSON_ADAPTER;
            case "Waiting" -> org.example.types.Waiting.JSON_ADAPTER;
            case "Problem" -> org.example.types.Problem.JSON_ADAPTER;
            case "SeveralResponsesResponse" -> org.example.resources.responses.types.SeveralResponsesResponse.JSON_ADAPTER;
            case "BadRequestErrorBody" -> org.example.errors.BadRequestErrorBody.JSON_ADAPTER;
            case "ForbiddenErrorBody" -> org.example.errors.ForbiddenErrorBody.JSON_ADAPTER;
            case "NotFoundErrorBody" -> org.example.errors.NotFoundErrorBody.JSON_ADAPTER;
            default -> null;
        };
    }
}
