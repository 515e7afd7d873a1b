package org.example.resources.lists;

import java.util.List;
import java.util.Map;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;
import org.example.resources.lists.requests.RemoveNamesListsRequest;
import org.example.resources.lists.requests.ReplaceLabelsListsRequest;
import org.example.resources.lists.requests.ReplaceNamesListsRequest;
import org.example.types.NamesItem;

/** Operations of the group {@code lists}. */
public final class RawListsClient {
    private final ListsApi api;

    RawListsClient(ListsApi api) {
        this.api = api;
    }

    /** As {@link #addNames(List, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> addNames(List<NamesItem> request) {
        return addNames(request, ApiCall.noOptions());
    }

    /** {@code POST /names}: see {@link ListsClient#addNames}. */
    public ApiClientHttpResponse<Void> addNames(List<NamesItem> request, RequestOptions options) {
        return ApiCall.of(options, api.addNames(request)).send();
    }

    /**
     * As {@link #replaceNames(ReplaceNamesListsRequest, RequestOptions)}, with a body, no parameters and default
     * options.
     */
    public ApiClientHttpResponse<Void> replaceNames(List<NamesItem> body) {
        return replaceNames(ReplaceNamesListsRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #replaceNames(ReplaceNamesListsRequest, RequestOptions)}, with a body and no parameters. */
    public ApiClientHttpResponse<Void> replaceNames(List<NamesItem> body, RequestOptions options) {
        return replaceNames(ReplaceNamesListsRequest.builder().body(body).build(), options);
    }

    /** As {@link #replaceNames(ReplaceNamesListsRequest, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> replaceNames(ReplaceNamesListsRequest request) {
        return replaceNames(request, ApiCall.noOptions());
    }

    /** {@code PUT /names}: see {@link ListsClient#replaceNames}. */
    public ApiClientHttpResponse<Void> replaceNames(ReplaceNamesListsRequest request, RequestOptions options) {
        return ApiCall.of(options, api.replaceNames(request.getDry().orElse(null), request.getBody())).send();
    }

    /** As {@link #removeNames(RemoveNamesListsRequest, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> removeNames(RemoveNamesListsRequest request) {
        return removeNames(request, ApiCall.noOptions());
    }

    /** {@code DELETE /names}: see {@link ListsClient#removeNames}. */
    public ApiClientHttpResponse<Void> removeNames(RemoveNamesListsRequest request, RequestOptions options) {
        return ApiCall.of(options, api.removeNames(request.getDry(), request.getBody())).send();
    }

    /** As {@link #addLabels(Map, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> addLabels(Map<String, String> request) {
        return addLabels(request, ApiCall.noOptions());
    }

    /** {@code POST /labels}: see {@link ListsClient#addLabels}. */
    public ApiClientHttpResponse<Void> addLabels(Map<String, String> request, RequestOptions options) {
        return ApiCall.of(options, api.addLabels(request)).send();
    }

    /**
     * As {@link #replaceLabels(ReplaceLabelsListsRequest, RequestOptions)}, with a body, no parameters and default
     * options.
     */
    public ApiClientHttpResponse<Void> replaceLabels(Map<String, String> body) {
        return replaceLabels(ReplaceLabelsListsRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #replaceLabels(ReplaceLabelsListsRequest, RequestOptions)}, with a body and no parameters. */
    public ApiClientHttpResponse<Void> replaceLabels(Map<String, String> body, RequestOptions options) {
        return replaceLabels(ReplaceLabelsListsRequest.builder().body(body).build(), options);
    }

    /** As {@link #replaceLabels(ReplaceLabelsListsRequest, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> replaceLabels(ReplaceLabelsListsRequest request) {
        return replaceLabels(request, ApiCall.noOptions());
    }

    /** {@code PUT /labels}: see {@link ListsClient#replaceLabels}. */
    public ApiClientHttpResponse<Void> replaceLabels(ReplaceLabelsListsRequest request, RequestOptions options) {
        return ApiCall.of(options, api.replaceLabels(request.getDry().orElse(null), request.getBody())).send();
    }
}
