package org.example.resources.items;

import java.util.concurrent.CompletableFuture;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;
import org.example.resources.items.requests.GetItemItemsRequest;
import retrofit2.Retrofit;

/** Operations of the group {@code items}. */
public final class AsyncItemsClient {
    private final ItemsApi api;

    /** Use {@code client.items()}. */
    public AsyncItemsClient(Retrofit retrofit) {
        this.api = retrofit.create(ItemsApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public AsyncRawItemsClient withRawResponse() {
        return new AsyncRawItemsClient(api);
    }

    /** As {@link #getItem(String, RequestOptions)}, with default options. */
    public CompletableFuture<Void> getItem(String itemId) {
        return getItem(itemId, ApiCall.noOptions());
    }

    /** As {@link #getItem(String, GetItemItemsRequest, RequestOptions)}, with an empty request. */
    public CompletableFuture<Void> getItem(String itemId, RequestOptions options) {
        return getItem(itemId, GetItemItemsRequest.builder().build(), options);
    }

    /** As {@link #getItem(String, GetItemItemsRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> getItem(String itemId, GetItemItemsRequest request) {
        return getItem(itemId, request, ApiCall.noOptions());
    }

    /** {@code GET /items/{item_id}/{item_id}}: see {@link ItemsClient#getItem}. */
    public CompletableFuture<Void> getItem(String itemId, GetItemItemsRequest request, RequestOptions options) {
        return ApiCall.of(options, api.getItem(
                itemId, request.getPlain().orElse(null))).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #getItem2(String, RequestOptions)}, with default options. */
    public CompletableFuture<Void> getItem2(String itemId) {
        return getItem2(itemId, ApiCall.noOptions());
    }

    /** {@code POST /items/{item_id}/{item_id}}: see {@link ItemsClient#getItem2}. */
    public CompletableFuture<Void> getItem2(String itemId, RequestOptions options) {
        return ApiCall.of(options, api.getItem2(itemId)).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #getItem3(String, RequestOptions)}, with default options. */
    public CompletableFuture<Void> getItem3(String itemId) {
        return getItem3(itemId, ApiCall.noOptions());
    }

    /** {@code PUT /items/{item_id}/{item_id}}: see {@link ItemsClient#getItem3}. */
    public CompletableFuture<Void> getItem3(String itemId, RequestOptions options) {
        return ApiCall.of(options, api.getItem3(itemId)).sendAsync(ApiClientHttpResponse::body);
    }
}
