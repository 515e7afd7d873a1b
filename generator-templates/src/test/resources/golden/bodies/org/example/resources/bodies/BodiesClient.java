package org.example.resources.bodies;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.RequestBody;
import org.example.core.ApiCall;
import org.example.core.FilePart;
import org.example.core.Json;
import org.example.core.Parameters;
import org.example.core.PartBodies;
import org.example.core.RequestOptions;
import org.example.resources.bodies.requests.AnythingBodiesRequest;
import org.example.resources.bodies.requests.BinaryBodiesRequest;
import org.example.resources.bodies.requests.ChoiceBodiesRequest;
import org.example.resources.bodies.requests.FormBodiesRequest;
import org.example.resources.bodies.requests.InlineBodiesRequest;
import org.example.resources.bodies.requests.MisspeltBodiesRequest;
import org.example.resources.bodies.requests.MultipartBodiesRequest;
import org.example.resources.bodies.requests.PartWithGapsBodiesRequest;
import org.example.resources.bodies.requests.SharedBodiesRequest;
import org.example.resources.bodies.requests.TypedBodiesRequest;
import org.example.resources.bodies.types.AnythingBodiesRequestEither;
import org.example.resources.bodies.types.AnythingBodiesRequestPointsItem;
import org.example.resources.bodies.types.FormBodiesRequestAddress;
import org.example.resources.bodies.types.FormBodiesRequestDeep;
import org.example.types.Note;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/** Operations of the group {@code bodies}. */
public final class BodiesClient {
    private final BodiesApi api;

    /** Use {@code client.bodies()}. */
    public BodiesClient(Retrofit retrofit) {
        this.api = retrofit.create(BodiesApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public RawBodiesClient withRawResponse() {
        return new RawBodiesClient(api);
    }

    /** As {@link #form(FormBodiesRequest, RequestOptions)}, with default options. */
    public void form(FormBodiesRequest request) {
        form(request, ApiCall.noOptions());
    }

    /**
     * {@code POST /form}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void form(FormBodiesRequest request, RequestOptions options) {
        ApiCall.of(options, api.form(
                request.getName(),
                request.getTags().orElse(null),
                Parameters.json(FormBodiesRequestAddress.JSON_ADAPTER, request.getAddress().orElse(null)),
                Parameters.deepObject(
                        "deep", FormBodiesRequestDeep.JSON_ADAPTER, request.getDeep().orElse(null)))).send();
    }

    /** As {@link #multipart(MultipartBodiesRequest, RequestOptions)}, with default options. */
    public void multipart(MultipartBodiesRequest request) {
        multipart(request, ApiCall.noOptions());
    }

    /**
     * {@code POST /multipart}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void multipart(MultipartBodiesRequest request, RequestOptions options) {
        ApiCall.of(options, api.multipart(
                FilePart.toPart("file", "", request.getFile()),
                FilePart.toParts("more", "", request.getMore().orElse(null)),
                request.getNote().orElse(null),
                request.getId().orElse(null),
                request.getKind().orElse(null),
                request.getPoint().orElse(null))).send();
    }

    /** {@code POST /multipart}, with files beside the other values. */
    public void multipart(File file, MultipartBodiesRequest.Builder request) {
        multipart(request.file(FilePart.of(file)).build());
    }

    /** As {@link #typed(TypedBodiesRequest, RequestOptions)}, with default options. */
    public void typed(TypedBodiesRequest request) {
        typed(request, ApiCall.noOptions());
    }

    /**
     * {@code POST /typed}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void typed(TypedBodiesRequest request, RequestOptions options) {
        ApiCall.of(options, api.typed(
                FilePart.toPart("scan", "application/pdf", request.getScan()),
                FilePart.toPart("photo", "", request.getPhoto().orElse(null)),
                PartBodies.of("application/xml", Json.STRING, request.getXml()),
                PartBodies.listOf("text/csv", Json.list(Json.nullable(Json.STRING)), request.getRows().orElse(null)),
                request.getGaps().orElse(null),
                request.getAny().orElse(null),
                request.getObject().orElse(null),
                request.getLegacy().orElse(null),
                request.getOdd().orElse(null))).send();
    }

    /** {@code POST /typed}, with files beside the other values. */
    public void typed(File scan, TypedBodiesRequest.Builder request) {
        typed(request.scan(FilePart.of(scan)).build());
    }

    /** As {@link #anything(RequestOptions)}, with default options. */
    public void anything() {
        anything(ApiCall.noOptions());
    }

    /** As {@link #anything(AnythingBodiesRequest, RequestOptions)}, with an empty request. */
    public void anything(RequestOptions options) {
        anything(AnythingBodiesRequest.builder().build(), options);
    }

    /** As {@link #anything(AnythingBodiesRequest, RequestOptions)}, with default options. */
    public void anything(AnythingBodiesRequest request) {
        anything(request, ApiCall.noOptions());
    }

    /**
     * {@code POST /anything}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void anything(AnythingBodiesRequest request, RequestOptions options) {
        ApiCall.of(options, api.anything(
                Parameters.fields(Json.VALUE, request.getValue().orElse(null)),
                Parameters.fields(AnythingBodiesRequestEither.JSON_ADAPTER, request.getEither().orElse(null)),
                Parameters.fields(
                        Json.list(AnythingBodiesRequestPointsItem.JSON_ADAPTER), request.getPoints().orElse(null)),
                request.getGaps().orElse(null),
                Parameters.header(
                        false, Json.list(Json.nullable(Json.STRING)), request.getJoined().orElse(null)))).send();
    }

    /** As {@link #text(String, RequestOptions)}, with default options. */
    public void text(String request) {
        text(request, ApiCall.noOptions());
    }

    /**
     * {@code POST /text}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void text(String request, RequestOptions options) {
        ApiCall.of(options, api.text(RequestBody.create(request, null))).send();
    }

    /** As {@link #binary(BinaryBodiesRequest, RequestOptions)}, with a body, no parameters and default options. */
    public void binary(RequestBody body) {
        binary(BinaryBodiesRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #binary(BinaryBodiesRequest, RequestOptions)}, with a body and no parameters. */
    public void binary(RequestBody body, RequestOptions options) {
        binary(BinaryBodiesRequest.builder().body(body).build(), options);
    }

    /** As {@link #binary(BinaryBodiesRequest, RequestOptions)}, with default options. */
    public void binary(BinaryBodiesRequest request) {
        binary(request, ApiCall.noOptions());
    }

    /**
     * {@code PUT /binary}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void binary(BinaryBodiesRequest request, RequestOptions options) {
        ApiCall.of(options, api.binary(request.getName().orElse(null), request.getBody())).send();
    }

    /** As {@link #choice(RequestOptions)}, with default options. */
    public void choice() {
        choice(ApiCall.noOptions());
    }

    /** {@code POST /choice}, without a body. */
    public void choice(RequestOptions options) {
        ApiCall.of(options, api.choice(Optional.empty())).send();
    }

    /** As {@link #choice(ChoiceBodiesRequest, RequestOptions)}, with a body, no parameters and default options. */
    public void choice(Note body) {
        choice(ChoiceBodiesRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #choice(ChoiceBodiesRequest, RequestOptions)}, with a body and no parameters. */
    public void choice(Note body, RequestOptions options) {
        choice(ChoiceBodiesRequest.builder().body(body).build(), options);
    }

    /** As {@link #choice(ChoiceBodiesRequest, RequestOptions)}, with default options. */
    public void choice(ChoiceBodiesRequest request) {
        choice(request, ApiCall.noOptions());
    }

    /**
     * {@code POST /choice}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void choice(ChoiceBodiesRequest request, RequestOptions options) {
        ApiCall.of(options, api.choice(request.getBody())).send();
    }

    /** As {@link #misspelt(RequestOptions)}, with default options. */
    public void misspelt() {
        misspelt(ApiCall.noOptions());
    }

    /** {@code POST /misspelt}, without a body. */
    public void misspelt(RequestOptions options) {
        ApiCall.of(options, api.misspelt(Optional.empty())).send();
    }

    /** As {@link #misspelt(MisspeltBodiesRequest, RequestOptions)}, with a body, no parameters and default options. */
    public void misspelt(Note body) {
        misspelt(MisspeltBodiesRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #misspelt(MisspeltBodiesRequest, RequestOptions)}, with a body and no parameters. */
    public void misspelt(Note body, RequestOptions options) {
        misspelt(MisspeltBodiesRequest.builder().body(body).build(), options);
    }

    /** As {@link #misspelt(MisspeltBodiesRequest, RequestOptions)}, with default options. */
    public void misspelt(MisspeltBodiesRequest request) {
        misspelt(request, ApiCall.noOptions());
    }

    /**
     * {@code POST /misspelt}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void misspelt(MisspeltBodiesRequest request, RequestOptions options) {
        ApiCall.of(options, api.misspelt(request.getBody())).send();
    }

    /** As {@link #list(List, RequestOptions)}, with default options. */
    public void list(List<Note> request) {
        list(request, ApiCall.noOptions());
    }

    /**
     * {@code POST /list}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void list(List<Note> request, RequestOptions options) {
        ApiCall.of(options, api.list(request)).send();
    }

    /** As {@link #gaps(List, RequestOptions)}, with default options. */
    public void gaps(List<@Nullable Integer> request) {
        gaps(request, ApiCall.noOptions());
    }

    /**
     * {@code POST /gaps}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void gaps(List<@Nullable Integer> request, RequestOptions options) {
        ApiCall.of(options, api.gaps(request)).send();
    }

    /** As {@link #optionalGaps(RequestOptions)}, with default options. */
    public void optionalGaps() {
        optionalGaps(ApiCall.noOptions());
    }

    /** {@code PUT /gaps}, without a body. */
    public void optionalGaps(RequestOptions options) {
        ApiCall.of(options, api.optionalGaps(Optional.empty())).send();
    }

    /** As {@link #optionalGaps(Map, RequestOptions)}, with default options. */
    public void optionalGaps(Map<String, @Nullable Integer> request) {
        optionalGaps(request, ApiCall.noOptions());
    }

    /**
     * {@code PUT /gaps}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void optionalGaps(Map<String, @Nullable Integer> request, RequestOptions options) {
        ApiCall.of(options, api.optionalGaps(Optional.of(request))).send();
    }

    /** As {@link #partWithGaps(RequestOptions)}, with default options. */
    public void partWithGaps() {
        partWithGaps(ApiCall.noOptions());
    }

    /** As {@link #partWithGaps(PartWithGapsBodiesRequest, RequestOptions)}, with an empty request. */
    public void partWithGaps(RequestOptions options) {
        partWithGaps(PartWithGapsBodiesRequest.builder().build(), options);
    }

    /** As {@link #partWithGaps(PartWithGapsBodiesRequest, RequestOptions)}, with default options. */
    public void partWithGaps(PartWithGapsBodiesRequest request) {
        partWithGaps(request, ApiCall.noOptions());
    }

    /**
     * {@code PATCH /gaps}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void partWithGaps(PartWithGapsBodiesRequest request, RequestOptions options) {
        ApiCall.of(options, api.partWithGaps(request.getSizes().orElse(null))).send();
    }

    /** As {@link #inline(InlineBodiesRequest, RequestOptions)}, with default options. */
    public void inline(InlineBodiesRequest request) {
        inline(request, ApiCall.noOptions());
    }

    /**
     * {@code POST /inline}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void inline(InlineBodiesRequest request, RequestOptions options) {
        ApiCall.of(options, api.inline(request.getDry().orElse(null), request)).send();
    }

    /** As {@link #shared(SharedBodiesRequest, RequestOptions)}, with a body, no parameters and default options. */
    public void shared(Note body) {
        shared(SharedBodiesRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #shared(SharedBodiesRequest, RequestOptions)}, with a body and no parameters. */
    public void shared(Note body, RequestOptions options) {
        shared(SharedBodiesRequest.builder().body(body).build(), options);
    }

    /** As {@link #shared(SharedBodiesRequest, RequestOptions)}, with default options. */
    public void shared(SharedBodiesRequest request) {
        shared(request, ApiCall.noOptions());
    }

    /**
     * {@code POST /shared}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void shared(SharedBodiesRequest request, RequestOptions options) {
        ApiCall.of(options, api.shared(request.getDry().orElse(null), request.getBody())).send();
    }
}
