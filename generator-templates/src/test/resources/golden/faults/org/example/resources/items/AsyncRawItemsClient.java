package org.example.resources.items;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;
import org.example.resources.items.requests.GetItemItemsRequest;

/** Operations of the group {@code items}. */
public final class AsyncRawItemsClient {
    private final ItemsApi api;

    AsyncRawItemsClient(ItemsApi api) {
        this.api = api;
    }

    /** As {@link #getItem(String, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> getItem(String itemId) {
        return getItem(itemId, ApiCall.noOptions());
    }

    /** As {@link #getItem(String, GetItemItemsRequest, RequestOptions)}, with an empty request. */
    public CompletableFuture<ApiClientHttpResponse<Void>> getItem(String itemId, RequestOptions options) {
        return getItem(itemId, GetItemItemsRequest.builder().build(), options);
    }

    /** As {@link #getItem(String, GetItemItemsRequest, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> getItem(String itemId, GetItemItemsRequest request) {
        return getItem(itemId, request, ApiCall.noOptions());
    }

    /** {@code GET /items/{item_id}/{item_id}}: see {@link ItemsClient#getItem}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> getItem(
            String itemId, GetItemItemsRequest request, RequestOptions options) {
        return ApiCall.of(options, api.getItem(itemId, request.getPlain().orElse(null))).sendAsync(Function.identity());
    }

    /** As {@link #getItem2(String, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> getItem2(String itemId) {
        return getItem2(itemId, ApiCall.noOptions());
    }

    /** {@code POST /items/{item_id}/{item_id}}: see {@link ItemsClient#getItem2}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> getItem2(String itemId, RequestOptions options) {
        return ApiCall.of(options, api.getItem2(itemId)).sendAsync(Function.identity());
    }

    /** As {@link #getItem3(String, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> getItem3(String itemId) {
        return getItem3(itemId, ApiCall.noOptions());
    }

    /** {@code PUT /items/{item_id}/{item_id}}: see {@link ItemsClient#getItem3}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> getItem3(String itemId, RequestOptions options) {
        return ApiCall.of(options, api.getItem3(itemId)).sendAsync(Function.identity());
    }
}
