package org.example.resources.items;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;
import org.example.resources.items.requests.GetItemItemsRequest;
import org.example.resources.items.requests.PutItemItemsRequest;
import org.example.types.Color;
import org.example.types.Item;

/** Operations of the group {@code items}. */
public final class AsyncRawItemsClient {
    private final ItemsApi api;

    AsyncRawItemsClient(ItemsApi api) {
        this.api = api;
    }

    /** As {@link #getItem(String, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Item>> getItem(String itemId) {
        return getItem(itemId, ApiCall.noOptions());
    }

    /** As {@link #getItem(String, GetItemItemsRequest, RequestOptions)}, with an empty request. */
    public CompletableFuture<ApiClientHttpResponse<Item>> getItem(String itemId, RequestOptions options) {
        return getItem(itemId, GetItemItemsRequest.builder().build(), options);
    }

    /** As {@link #getItem(String, GetItemItemsRequest, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Item>> getItem(String itemId, GetItemItemsRequest request) {
        return getItem(itemId, request, ApiCall.noOptions());
    }

    /** {@code GET /items/{item_id}}: see {@link ItemsClient#getItem}. */
    public CompletableFuture<ApiClientHttpResponse<Item>> getItem(
            String itemId, GetItemItemsRequest request, RequestOptions options) {
        return ApiCall.of(options, api.getItem(
                itemId, request.getVerbose().orElse(null))).sendAsync(Function.identity());
    }

    /**
     * As {@link #putItem(String, PutItemItemsRequest, RequestOptions)}, with a body, no parameters and default options.
     */
    public CompletableFuture<ApiClientHttpResponse<Item>> putItem(String itemId, Item body) {
        return putItem(itemId, PutItemItemsRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #putItem(String, PutItemItemsRequest, RequestOptions)}, with a body and no parameters. */
    public CompletableFuture<ApiClientHttpResponse<Item>> putItem(String itemId, Item body, RequestOptions options) {
        return putItem(itemId, PutItemItemsRequest.builder().body(body).build(), options);
    }

    /** As {@link #putItem(String, PutItemItemsRequest, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Item>> putItem(String itemId, PutItemItemsRequest request) {
        return putItem(itemId, request, ApiCall.noOptions());
    }

    /** {@code PUT /items/{item_id}}: see {@link ItemsClient#putItem}. */
    public CompletableFuture<ApiClientHttpResponse<Item>> putItem(
            String itemId, PutItemItemsRequest request, RequestOptions options) {
        return ApiCall.of(options, api.putItem(
                itemId, request.getVerbose().orElse(null), request.getBody())).sendAsync(Function.identity());
    }

    /** As {@link #listColors(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<List<Color>>> listColors() {
        return listColors(ApiCall.noOptions());
    }

    /** {@code GET /elsewhere}: see {@link ItemsClient#listColors}. */
    public CompletableFuture<ApiClientHttpResponse<List<Color>>> listColors(RequestOptions options) {
        return ApiCall.of(options, api.listColors()).sendAsync(Function.identity());
    }
}
