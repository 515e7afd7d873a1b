package org.example.resources.items;

import org.example.core.ApiCall;
import org.example.core.RequestOptions;
import org.example.resources.items.requests.GetItemItemsRequest;
import retrofit2.Retrofit;

/** Operations of the group {@code items}. */
public final class ItemsClient {
    private final ItemsApi api;

    /** Use {@code client.items()}. */
    public ItemsClient(Retrofit retrofit) {
        this.api = retrofit.create(ItemsApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public RawItemsClient withRawResponse() {
        return new RawItemsClient(api);
    }

    /** As {@link #getItem(String, RequestOptions)}, with default options. */
    public void getItem(String itemId) {
        getItem(itemId, ApiCall.noOptions());
    }

    /** As {@link #getItem(String, GetItemItemsRequest, RequestOptions)}, with an empty request. */
    public void getItem(String itemId, RequestOptions options) {
        getItem(itemId, GetItemItemsRequest.builder().build(), options);
    }

    /** As {@link #getItem(String, GetItemItemsRequest, RequestOptions)}, with default options. */
    public void getItem(String itemId, GetItemItemsRequest request) {
        getItem(itemId, request, ApiCall.noOptions());
    }

    /**
     * {@code GET /items/{item_id}/{item_id}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void getItem(String itemId, GetItemItemsRequest request, RequestOptions options) {
        ApiCall.of(options, api.getItem(itemId, request.getPlain().orElse(null))).send();
    }

    /** As {@link #getItem2(String, RequestOptions)}, with default options. */
    public void getItem2(String itemId) {
        getItem2(itemId, ApiCall.noOptions());
    }

    /**
     * {@code POST /items/{item_id}/{item_id}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void getItem2(String itemId, RequestOptions options) {
        ApiCall.of(options, api.getItem2(itemId)).send();
    }

    /** As {@link #getItem3(String, RequestOptions)}, with default options. */
    public void getItem3(String itemId) {
        getItem3(itemId, ApiCall.noOptions());
    }

    /**
     * {@code PUT /items/{item_id}/{item_id}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void getItem3(String itemId, RequestOptions options) {
        ApiCall.of(options, api.getItem3(itemId)).send();
    }
}
