package org.example.resources.lists;

import java.util.List;
import java.util.Map;
import org.example.core.ApiCall;
import org.example.core.RequestOptions;
import org.example.resources.lists.requests.RemoveNamesListsRequest;
import org.example.resources.lists.requests.ReplaceLabelsListsRequest;
import org.example.resources.lists.requests.ReplaceNamesListsRequest;
import org.example.types.NamesItem;
import retrofit2.Retrofit;

/** Operations of the group {@code lists}. */
public final class ListsClient {
    private final ListsApi api;

    /** Use {@code client.lists()}. */
    public ListsClient(Retrofit retrofit) {
        this.api = retrofit.create(ListsApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public RawListsClient withRawResponse() {
        return new RawListsClient(api);
    }

    /** As {@link #addNames(List, RequestOptions)}, with default options. */
    public void addNames(List<NamesItem> request) {
        addNames(request, ApiCall.noOptions());
    }

    /**
     * {@code POST /names}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void addNames(List<NamesItem> request, RequestOptions options) {
        ApiCall.of(options, api.addNames(request)).send();
    }

    /**
     * As {@link #replaceNames(ReplaceNamesListsRequest, RequestOptions)}, with a body, no parameters and default
     * options.
     */
    public void replaceNames(List<NamesItem> body) {
        replaceNames(ReplaceNamesListsRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #replaceNames(ReplaceNamesListsRequest, RequestOptions)}, with a body and no parameters. */
    public void replaceNames(List<NamesItem> body, RequestOptions options) {
        replaceNames(ReplaceNamesListsRequest.builder().body(body).build(), options);
    }

    /** As {@link #replaceNames(ReplaceNamesListsRequest, RequestOptions)}, with default options. */
    public void replaceNames(ReplaceNamesListsRequest request) {
        replaceNames(request, ApiCall.noOptions());
    }

    /**
     * {@code PUT /names}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void replaceNames(ReplaceNamesListsRequest request, RequestOptions options) {
        ApiCall.of(options, api.replaceNames(request.getDry().orElse(null), request.getBody())).send();
    }

    /** As {@link #removeNames(RemoveNamesListsRequest, RequestOptions)}, with default options. */
    public void removeNames(RemoveNamesListsRequest request) {
        removeNames(request, ApiCall.noOptions());
    }

    /**
     * {@code DELETE /names}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void removeNames(RemoveNamesListsRequest request, RequestOptions options) {
        ApiCall.of(options, api.removeNames(request.getDry(), request.getBody())).send();
    }

    /** As {@link #addLabels(Map, RequestOptions)}, with default options. */
    public void addLabels(Map<String, String> request) {
        addLabels(request, ApiCall.noOptions());
    }

    /**
     * {@code POST /labels}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void addLabels(Map<String, String> request, RequestOptions options) {
        ApiCall.of(options, api.addLabels(request)).send();
    }

    /**
     * As {@link #replaceLabels(ReplaceLabelsListsRequest, RequestOptions)}, with a body, no parameters and default
     * options.
     */
    public void replaceLabels(Map<String, String> body) {
        replaceLabels(ReplaceLabelsListsRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #replaceLabels(ReplaceLabelsListsRequest, RequestOptions)}, with a body and no parameters. */
    public void replaceLabels(Map<String, String> body, RequestOptions options) {
        replaceLabels(ReplaceLabelsListsRequest.builder().body(body).build(), options);
    }

    /** As {@link #replaceLabels(ReplaceLabelsListsRequest, RequestOptions)}, with default options. */
    public void replaceLabels(ReplaceLabelsListsRequest request) {
        replaceLabels(request, ApiCall.noOptions());
    }

    /**
     * {@code PUT /labels}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void replaceLabels(ReplaceLabelsListsRequest request, RequestOptions options) {
        ApiCall.of(options, api.replaceLabels(request.getDry().orElse(null), request.getBody())).send();
    }
}
