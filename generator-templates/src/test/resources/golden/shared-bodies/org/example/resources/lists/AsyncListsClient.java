package org.example.resources.lists;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;
import org.example.resources.lists.requests.RemoveNamesListsRequest;
import org.example.resources.lists.requests.ReplaceLabelsListsRequest;
import org.example.resources.lists.requests.ReplaceNamesListsRequest;
import org.example.types.NamesItem;
import retrofit2.Retrofit;

/** Operations of the group {@code lists}. */
public final class AsyncListsClient {
    private final ListsApi api;

    /** Use {@code client.lists()}. */
    public AsyncListsClient(Retrofit retrofit) {
        this.api = retrofit.create(ListsApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public AsyncRawListsClient withRawResponse() {
        return new AsyncRawListsClient(api);
    }

    /** As {@link #addNames(List, RequestOptions)}, with default options. */
    public CompletableFuture<Void> addNames(List<NamesItem> request) {
        return addNames(request, ApiCall.noOptions());
    }

    /** {@code POST /names}: see {@link ListsClient#addNames}. */
    public CompletableFuture<Void> addNames(List<NamesItem> request, RequestOptions options) {
        return ApiCall.of(options, api.addNames(request)).sendAsync(ApiClientHttpResponse::body);
    }

    /**
     * As {@link #replaceNames(ReplaceNamesListsRequest, RequestOptions)}, with a body, no parameters and default
     * options.
     */
    public CompletableFuture<Void> replaceNames(List<NamesItem> body) {
        return replaceNames(ReplaceNamesListsRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #replaceNames(ReplaceNamesListsRequest, RequestOptions)}, with a body and no parameters. */
    public CompletableFuture<Void> replaceNames(List<NamesItem> body, RequestOptions options) {
        return replaceNames(ReplaceNamesListsRequest.builder().body(body).build(), options);
    }

    /** As {@link #replaceNames(ReplaceNamesListsRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> replaceNames(ReplaceNamesListsRequest request) {
        return replaceNames(request, ApiCall.noOptions());
    }

    /** {@code PUT /names}: see {@link ListsClient#replaceNames}. */
    public CompletableFuture<Void> replaceNames(ReplaceNamesListsRequest request, RequestOptions options) {
        return ApiCall.of(options, api.replaceNames(
                request.getDry().orElse(null), request.getBody())).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #removeNames(RemoveNamesListsRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> removeNames(RemoveNamesListsRequest request) {
        return removeNames(request, ApiCall.noOptions());
    }

    /** {@code DELETE /names}: see {@link ListsClient#removeNames}. */
    public CompletableFuture<Void> removeNames(RemoveNamesListsRequest request, RequestOptions options) {
        return ApiCall.of(options, api.removeNames(
                request.getDry(), request.getBody())).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #addLabels(Map, RequestOptions)}, with default options. */
    public CompletableFuture<Void> addLabels(Map<String, String> request) {
        return addLabels(request, ApiCall.noOptions());
    }

    /** {@code POST /labels}: see {@link ListsClient#addLabels}. */
    public CompletableFuture<Void> addLabels(Map<String, String> request, RequestOptions options) {
        return ApiCall.of(options, api.addLabels(request)).sendAsync(ApiClientHttpResponse::body);
    }

    /**
     * As {@link #replaceLabels(ReplaceLabelsListsRequest, RequestOptions)}, with a body, no parameters and default
     * options.
     */
    public CompletableFuture<Void> replaceLabels(Map<String, String> body) {
        return replaceLabels(ReplaceLabelsListsRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #replaceLabels(ReplaceLabelsListsRequest, RequestOptions)}, with a body and no parameters. */
    public CompletableFuture<Void> replaceLabels(Map<String, String> body, RequestOptions options) {
        return replaceLabels(ReplaceLabelsListsRequest.builder().body(body).build(), options);
    }

    /** As {@link #replaceLabels(ReplaceLabelsListsRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> replaceLabels(ReplaceLabelsListsRequest request) {
        return replaceLabels(request, ApiCall.noOptions());
    }

    /** {@code PUT /labels}: see {@link ListsClient#replaceLabels}. */
    public CompletableFuture<Void> replaceLabels(ReplaceLabelsListsRequest request, RequestOptions options) {
        return ApiCall.of(options, api.replaceLabels(
                request.getDry().orElse(null), request.getBody())).sendAsync(ApiClientHttpResponse::body);
    }
}
