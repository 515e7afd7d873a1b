package org.example.resources.bodies;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import okhttp3.RequestBody;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
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
public final class AsyncBodiesClient {
    private final BodiesApi api;

    /** Use {@code client.bodies()}. */
    public AsyncBodiesClient(Retrofit retrofit) {
        this.api = retrofit.create(BodiesApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public AsyncRawBodiesClient withRawResponse() {
        return new AsyncRawBodiesClient(api);
    }

    /** As {@link #form(FormBodiesRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> form(FormBodiesRequest request) {
        return form(request, ApiCall.noOptions());
    }

    /** {@code POST /form}: see {@link BodiesClient#form}. */
    public CompletableFuture<Void> form(FormBodiesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.form(
                request.getName(),
                request.getTags().orElse(null),
                Parameters.json(FormBodiesRequestAddress.JSON_ADAPTER, request.getAddress().orElse(null)),
                Parameters.deepObject(
                        "deep",
                        FormBodiesRequestDeep.JSON_ADAPTER,
                        request.getDeep().orElse(null)))).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #multipart(MultipartBodiesRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> multipart(MultipartBodiesRequest request) {
        return multipart(request, ApiCall.noOptions());
    }

    /** {@code POST /multipart}: see {@link BodiesClient#multipart}. */
    public CompletableFuture<Void> multipart(MultipartBodiesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.multipart(
                FilePart.toPart("file", "", request.getFile()),
                FilePart.toParts("more", "", request.getMore().orElse(null)),
                request.getNote().orElse(null),
                request.getId().orElse(null),
                request.getKind().orElse(null),
                request.getPoint().orElse(null))).sendAsync(ApiClientHttpResponse::body);
    }

    /** {@code POST /multipart}, with files beside the other values. */
    public CompletableFuture<Void> multipart(File file, MultipartBodiesRequest.Builder request) {
        return multipart(request.file(FilePart.of(file)).build());
    }

    /** As {@link #typed(TypedBodiesRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> typed(TypedBodiesRequest request) {
        return typed(request, ApiCall.noOptions());
    }

    /** {@code POST /typed}: see {@link BodiesClient#typed}. */
    public CompletableFuture<Void> typed(TypedBodiesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.typed(
                FilePart.toPart("scan", "application/pdf", request.getScan()),
                FilePart.toPart("photo", "", request.getPhoto().orElse(null)),
                PartBodies.of("application/xml", Json.STRING, request.getXml()),
                PartBodies.listOf("text/csv", Json.list(Json.nullable(Json.STRING)), request.getRows().orElse(null)),
                request.getGaps().orElse(null),
                request.getAny().orElse(null),
                request.getObject().orElse(null),
                request.getLegacy().orElse(null),
                request.getOdd().orElse(null))).sendAsync(ApiClientHttpResponse::body);
    }

    /** {@code POST /typed}, with files beside the other values. */
    public CompletableFuture<Void> typed(File scan, TypedBodiesRequest.Builder request) {
        return typed(request.scan(FilePart.of(scan)).build());
    }

    /** As {@link #anything(RequestOptions)}, with default options. */
    public CompletableFuture<Void> anything() {
        return anything(ApiCall.noOptions());
    }

    /** As {@link #anything(AnythingBodiesRequest, RequestOptions)}, with an empty request. */
    public CompletableFuture<Void> anything(RequestOptions options) {
        return anything(AnythingBodiesRequest.builder().build(), options);
    }

    /** As {@link #anything(AnythingBodiesRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> anything(AnythingBodiesRequest request) {
        return anything(request, ApiCall.noOptions());
    }

    /** {@code POST /anything}: see {@link BodiesClient#anything}. */
    public CompletableFuture<Void> anything(AnythingBodiesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.anything(
                Parameters.fields(Json.VALUE, request.getValue().orElse(null)),
                Parameters.fields(AnythingBodiesRequestEither.JSON_ADAPTER, request.getEither().orElse(null)),
                Parameters.fields(
                        Json.list(AnythingBodiesRequestPointsItem.JSON_ADAPTER), request.getPoints().orElse(null)),
                request.getGaps().orElse(null),
                Parameters.header(
                        false,
                        Json.list(Json.nullable(Json.STRING)),
                        request.getJoined().orElse(null)))).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #text(String, RequestOptions)}, with default options. */
    public CompletableFuture<Void> text(String request) {
        return text(request, ApiCall.noOptions());
    }

    /** {@code POST /text}: see {@link BodiesClient#text}. */
    public CompletableFuture<Void> text(String request, RequestOptions options) {
        return ApiCall.of(options, api.text(RequestBody.create(request, null))).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #binary(BinaryBodiesRequest, RequestOptions)}, with a body, no parameters and default options. */
    public CompletableFuture<Void> binary(RequestBody body) {
        return binary(BinaryBodiesRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #binary(BinaryBodiesRequest, RequestOptions)}, with a body and no parameters. */
    public CompletableFuture<Void> binary(RequestBody body, RequestOptions options) {
        return binary(BinaryBodiesRequest.builder().body(body).build(), options);
    }

    /** As {@link #binary(BinaryBodiesRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> binary(BinaryBodiesRequest request) {
        return binary(request, ApiCall.noOptions());
    }

    /** {@code PUT /binary}: see {@link BodiesClient#binary}. */
    public CompletableFuture<Void> binary(BinaryBodiesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.binary(
                request.getName().orElse(null), request.getBody())).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #choice(RequestOptions)}, with default options. */
    public CompletableFuture<Void> choice() {
        return choice(ApiCall.noOptions());
    }

    /** {@code POST /choice}, without a body. */
    public CompletableFuture<Void> choice(RequestOptions options) {
        return ApiCall.of(options, api.choice(Optional.empty())).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #choice(ChoiceBodiesRequest, RequestOptions)}, with a body, no parameters and default options. */
    public CompletableFuture<Void> choice(Note body) {
        return choice(ChoiceBodiesRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #choice(ChoiceBodiesRequest, RequestOptions)}, with a body and no parameters. */
    public CompletableFuture<Void> choice(Note body, RequestOptions options) {
        return choice(ChoiceBodiesRequest.builder().body(body).build(), options);
    }

    /** As {@link #choice(ChoiceBodiesRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> choice(ChoiceBodiesRequest request) {
        return choice(request, ApiCall.noOptions());
    }

    /** {@code POST /choice}: see {@link BodiesClient#choice}. */
    public CompletableFuture<Void> choice(ChoiceBodiesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.choice(request.getBody())).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #misspelt(RequestOptions)}, with default options. */
    public CompletableFuture<Void> misspelt() {
        return misspelt(ApiCall.noOptions());
    }

    /** {@code POST /misspelt}, without a body. */
    public CompletableFuture<Void> misspelt(RequestOptions options) {
        return ApiCall.of(options, api.misspelt(Optional.empty())).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #misspelt(MisspeltBodiesRequest, RequestOptions)}, with a body, no parameters and default options. */
    public CompletableFuture<Void> misspelt(Note body) {
        return misspelt(MisspeltBodiesRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #misspelt(MisspeltBodiesRequest, RequestOptions)}, with a body and no parameters. */
    public CompletableFuture<Void> misspelt(Note body, RequestOptions options) {
        return misspelt(MisspeltBodiesRequest.builder().body(body).build(), options);
    }

    /** As {@link #misspelt(MisspeltBodiesRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> misspelt(MisspeltBodiesRequest request) {
        return misspelt(request, ApiCall.noOptions());
    }

    /** {@code POST /misspelt}: see {@link BodiesClient#misspelt}. */
    public CompletableFuture<Void> misspelt(MisspeltBodiesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.misspelt(request.getBody())).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #list(List, RequestOptions)}, with default options. */
    public CompletableFuture<Void> list(List<Note> request) {
        return list(request, ApiCall.noOptions());
    }

    /** {@code POST /list}: see {@link BodiesClient#list}. */
    public CompletableFuture<Void> list(List<Note> request, RequestOptions options) {
        return ApiCall.of(options, api.list(request)).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #gaps(List, RequestOptions)}, with default options. */
    public CompletableFuture<Void> gaps(List<@Nullable Integer> request) {
        return gaps(request, ApiCall.noOptions());
    }

    /** {@code POST /gaps}: see {@link BodiesClient#gaps}. */
    public CompletableFuture<Void> gaps(List<@Nullable Integer> request, RequestOptions options) {
        return ApiCall.of(options, api.gaps(request)).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #optionalGaps(RequestOptions)}, with default options. */
    public CompletableFuture<Void> optionalGaps() {
        return optionalGaps(ApiCall.noOptions());
    }

    /** {@code PUT /gaps}, without a body. */
    public CompletableFuture<Void> optionalGaps(RequestOptions options) {
        return ApiCall.of(options, api.optionalGaps(Optional.empty())).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #optionalGaps(Map, RequestOptions)}, with default options. */
    public CompletableFuture<Void> optionalGaps(Map<String, @Nullable Integer> request) {
        return optionalGaps(request, ApiCall.noOptions());
    }

    /** {@code PUT /gaps}: see {@link BodiesClient#optionalGaps}. */
    public CompletableFuture<Void> optionalGaps(Map<String, @Nullable Integer> request, RequestOptions options) {
        return ApiCall.of(options, api.optionalGaps(Optional.of(request))).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #partWithGaps(RequestOptions)}, with default options. */
    public CompletableFuture<Void> partWithGaps() {
        return partWithGaps(ApiCall.noOptions());
    }

    /** As {@link #partWithGaps(PartWithGapsBodiesRequest, RequestOptions)}, with an empty request. */
    public CompletableFuture<Void> partWithGaps(RequestOptions options) {
        return partWithGaps(PartWithGapsBodiesRequest.builder().build(), options);
    }

    /** As {@link #partWithGaps(PartWithGapsBodiesRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> partWithGaps(PartWithGapsBodiesRequest request) {
        return partWithGaps(request, ApiCall.noOptions());
    }

    /** {@code PATCH /gaps}: see {@link BodiesClient#partWithGaps}. */
    public CompletableFuture<Void> partWithGaps(PartWithGapsBodiesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.partWithGaps(
                request.getSizes().orElse(null))).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #inline(InlineBodiesRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> inline(InlineBodiesRequest request) {
        return inline(request, ApiCall.noOptions());
    }

    /** {@code POST /inline}: see {@link BodiesClient#inline}. */
    public CompletableFuture<Void> inline(InlineBodiesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.inline(
                request.getDry().orElse(null), request)).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #shared(SharedBodiesRequest, RequestOptions)}, with a body, no parameters and default options. */
    public CompletableFuture<Void> shared(Note body) {
        return shared(SharedBodiesRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #shared(SharedBodiesRequest, RequestOptions)}, with a body and no parameters. */
    public CompletableFuture<Void> shared(Note body, RequestOptions options) {
        return shared(SharedBodiesRequest.builder().body(body).build(), options);
    }

    /** As {@link #shared(SharedBodiesRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> shared(SharedBodiesRequest request) {
        return shared(request, ApiCall.noOptions());
    }

    /** {@code POST /shared}: see {@link BodiesClient#shared}. */
    public CompletableFuture<Void> shared(SharedBodiesRequest request, RequestOptions options) {
        return ApiCall.of(options, api.shared(
                request.getDry().orElse(null), request.getBody())).sendAsync(ApiClientHttpResponse::body);
    }
}
