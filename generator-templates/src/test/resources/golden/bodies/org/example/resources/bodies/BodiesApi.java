package org.example.resources.bodies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.example.core.NullableItems;
import org.example.core.Operation;
import org.example.resources.bodies.requests.InlineBodiesRequest;
import org.example.resources.bodies.types.MultipartBodiesRequestKind;
import org.example.resources.bodies.types.MultipartBodiesRequestPoint;
import org.example.resources.bodies.types.TypedBodiesRequestLegacy;
import org.example.resources.bodies.types.TypedBodiesRequestObject;
import org.example.types.Note;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.Field;
import retrofit2.http.FieldMap;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.Headers;
import retrofit2.http.Multipart;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Part;
import retrofit2.http.Query;

/** Operations of the group {@code bodies}. The requests as Retrofit sees them. */
public interface BodiesApi {
    @Operation(value = "POST /form", id = "form")
    @POST("form")
    @FormUrlEncoded
    Call<Void> form(
            @Field("name") String name,
            @Field("tags") @Nullable List<String> tags,
            @Field("address") @Nullable String address,
            @FieldMap(encoded = true) Map<String, String> deep);

    @Operation(value = "POST /multipart", id = "multipart")
    @POST("multipart")
    @Multipart
    Call<Void> multipart(
            @Part MultipartBody.@Nullable Part file,
            @Part @Nullable List<MultipartBody.Part> more,
            @Part("note") @Nullable String note,
            @Part("id") @Nullable UUID id,
            @Part("kind") @Nullable MultipartBodiesRequestKind kind,
            @Part("point") @Nullable MultipartBodiesRequestPoint point);

    @Operation(value = "POST /typed", id = "typed")
    @POST("typed")
    @Multipart
    Call<Void> typed(
            @Part MultipartBody.@Nullable Part scan,
            @Part MultipartBody.@Nullable Part photo,
            @Part("xml") @Nullable RequestBody xml,
            @Part("rows") List<RequestBody> rows,
            @Part("gaps") @NullableItems @Nullable List<@Nullable Integer> gaps,
            @Part("any") @Nullable Object any,
            @Part("object") @Nullable TypedBodiesRequestObject object,
            @Part("legacy") @Nullable TypedBodiesRequestLegacy legacy,
            @Part("odd") @Nullable String odd);

    @Operation(value = "POST /anything", id = "anything")
    @POST("anything")
    @FormUrlEncoded
    Call<Void> anything(
            @Field("value") List<String> value,
            @Field("either") List<String> either,
            @Field("points") List<String> points,
            @Field("gaps") @Nullable List<@Nullable Integer> gaps,
            @Field("joined") @Nullable String joined);

    @Operation(value = "POST /text", id = "text")
    @POST("text")
    @Headers("Content-Type: text/plain")
    Call<Void> text(@Body RequestBody body);

    @Operation(value = "PUT /binary", id = "binary")
    @PUT("binary")
    @Headers("Content-Type: image/png")
    Call<Void> binary(@Query("name") @Nullable String name, @Body RequestBody body);

    @Operation(value = "POST /choice", id = "choice")
    @POST("choice")
    @Headers("Content-Type: application/vnd.example+json")
    Call<Void> choice(@Body Optional<Note> body);

    @Operation(value = "POST /misspelt", id = "misspelt")
    @POST("misspelt")
    Call<Void> misspelt(@Body Optional<Note> body);

    @Operation(value = "POST /list", id = "list")
    @POST("list")
    Call<Void> list(@Body List<Note> body);

    @Operation(value = "POST /gaps", id = "gaps")
    @POST("gaps")
    Call<Void> gaps(@Body @NullableItems List<@Nullable Integer> body);

    @Operation(value = "PUT /gaps", id = "optional_gaps")
    @PUT("gaps")
    Call<Void> optionalGaps(@Body @NullableItems Optional<Map<String, @Nullable Integer>> body);

    @Operation(value = "PATCH /gaps", id = "part_with_gaps")
    @PATCH("gaps")
    @Multipart
    Call<Void> partWithGaps(@Part("sizes") @NullableItems @Nullable Map<String, @Nullable Integer> sizes);

    @Operation(value = "POST /inline", id = "inline")
    @POST("inline")
    Call<Void> inline(@Query("dry") @Nullable Boolean dry, @Body InlineBodiesRequest body);

    @Operation(value = "POST /shared", id = "shared")
    @POST("shared")
    Call<Void> shared(@Query("dry") @Nullable Boolean dry, @Body Note body);
}
