package org.example;

import com.squareup.moshi.JsonAdapter;
import org.example.core.JsonAdapterFactory;
import org.example.resources.bodies.requests.InlineBodiesRequest;
import org.example.resources.bodies.types.AnythingBodiesRequestEither;
import org.example.resources.bodies.types.AnythingBodiesRequestEitherOption2;
import org.example.resources.bodies.types.AnythingBodiesRequestPointsItem;
import org.example.resources.bodies.types.FormBodiesRequestAddress;
import org.example.resources.bodies.types.FormBodiesRequestDeep;
import org.example.resources.bodies.types.InlineBodiesRequestA;
import org.example.resources.bodies.types.MultipartBodiesRequestKind;
import org.example.resources.bodies.types.MultipartBodiesRequestPoint;
import org.example.resources.bodies.types.TypedBodiesRequestLegacy;
import org.example.resources.bodies.types.TypedBodiesRequestObject;
import org.example.types.Note;
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
                case "org.example.types.Note" -> Note.JSON_ADAPTER;
                case "org.example.resources.bodies.types.FormBodiesRequestAddress" ->
                        FormBodiesRequestAddress.JSON_ADAPTER;
                case "org.example.resources.bodies.types.FormBodiesRequestDeep" -> FormBodiesRequestDeep.JSON_ADAPTER;
                case "org.example.resources.bodies.types.MultipartBodiesRequestKind" ->
                        MultipartBodiesRequestKind.JSON_ADAPTER;
                case "org.example.resources.bodies.types.MultipartBodiesRequestPoint" ->
                        MultipartBodiesRequestPoint.JSON_ADAPTER;
                case "org.example.resources.bodies.types.TypedBodiesRequestObject" ->
                        TypedBodiesRequestObject.JSON_ADAPTER;
                case "org.example.resources.bodies.types.TypedBodiesRequestLegacy" ->
                        TypedBodiesRequestLegacy.JSON_ADAPTER;
                case "org.example.resources.bodies.types.AnythingBodiesRequestEither" ->
                        AnythingBodiesRequestEither.JSON_ADAPTER;
                case "org.example.resources.bodies.types.AnythingBodiesRequestEitherOption2" ->
                        AnythingBodiesRequestEitherOption2.JSON_ADAPTER;
                case "org.example.resources.bodies.types.AnythingBodiesRequestPointsItem" ->
                        AnythingBodiesRequestPointsItem.JSON_ADAPTER;
                case "org.example.resources.bodies.requests.InlineBodiesRequest" -> InlineBodiesRequest.JSON_ADAPTER;
                case "org.example.resources.bodies.types.InlineBodiesRequestA" -> InlineBodiesRequestA.JSON_ADAPTER;
                default -> null;
            };
        }
    }
}
