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
            case "Note" -> org.example.types.Note.JSON_ADAPTER;
            case "FormBodiesRequestAddress" -> org.example.resources.bodies.types.FormBodiesRequestAddress.JSON_ADAPTER;
            case "FormBodiesRequestDeep" -> org.example.resources.bodies.types.FormBodiesRequestDeep.JSON_ADAPTER;
            case "MultipartBodiesRequestKind" -> org.example.resources.bodies.types.MultipartBodiesRequestKind.JSON_ADAPTER;
            case "MultipartBodiesRequestPoint" -> org.example.resources.bodies.types.MultipartBodiesRequestPoint.JSON_ADAPTER;
            case "TypedBodiesRequestObject" -> org.example.resources.bodies.types.TypedBodiesRequestObject.JSON_ADAPTER;
            case "TypedBodiesRequestLegacy" -> org.example.resources.bodies.types.TypedBodiesRequestLegacy.JSON_ADAPTER;
            case "AnythingBodiesRequestEither" -> org.example.resources.bodies.types.AnythingBodiesRequestEither.JSON_ADAPTER;
            case "AnythingBodiesRequestEitherOption2" -> org.example.resources.bodies.types.AnythingBodiesRequestEitherOption2.JSON_ADAPTER;
            case "AnythingBodiesRequestPointsItem" -> org.example.resources.bodies.types.AnythingBodiesRequestPointsItem.JSON_ADAPTER;
            case "InlineBodiesRequest" -> org.example.resources.bodies.requests.InlineBodiesRequest.JSON_ADAPTER;
            case "InlineBodiesRequestA" -> org.example.resources.bodies.types.InlineBodiesRequestA.JSON_ADAPTER;
            default -> null;
        };
    }
}
