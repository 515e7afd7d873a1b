package org.example;

import com.squareup.moshi.JsonAdapter;
import org.example.core.JsonAdapterFactory;
import org.example.errors.BadRequestErrorBody;
import org.example.errors.ForbiddenErrorBody;
import org.example.errors.NotFoundErrorBody;
import org.example.resources.responses.types.SeveralResponsesResponse;
import org.example.types.Problem;
import org.example.types.Ready;
import org.example.types.Waiting;
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
                case "org.example.types.Ready" -> Ready.JSON_ADAPTER;
                case "org.example.types.Waiting" -> Waiting.JSON_ADAPTER;
                case "org.example.types.Problem" -> Problem.JSON_ADAPTER;
                case "org.example.resources.responses.types.SeveralResponsesResponse" ->
                        SeveralResponsesResponse.JSON_ADAPTER;
                case "org.example.errors.BadRequestErrorBody" -> BadRequestErrorBody.JSON_ADAPTER;
                case "org.example.errors.ForbiddenErrorBody" -> ForbiddenErrorBody.JSON_ADAPTER;
                case "org.example.errors.NotFoundErrorBody" -> NotFoundErrorBody.JSON_ADAPTER;
                default -> null;
            };
        }
    }
}
